/// The form of an address in which it can be written into any document.
enum LinkAddress {
  /// The address as letters, digits and signs that stand for themselves; nothing when it would not
  /// lead to a page, a file or a person, but run something.
  static func safe(_ target: [UInt8]) -> String? {
    let scheme = target.prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
    if scheme.endIndex < target.count, target[scheme.endIndex] == UInt8(ascii: ":") {
      let name = String(scheme.map(\.lowercased))
      guard ["http", "https", "mailto", "tel", "ftp"].contains(name) else { return nil }
    } else if target.contains(where: { $0 < .space }) {
      return nil
    }
    var bytes: [UInt8] = []
    for byte in target {
      if byte.isLetter || byte.isDigit || "-_.!~*'();/?:@&=+$,#%".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
      }
    }
    return String(bytes)
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
