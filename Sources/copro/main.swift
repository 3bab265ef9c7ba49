#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

var console = Console.system()
exit(Copro.run(Array(CommandLine.arguments.dropFirst()), &console))
