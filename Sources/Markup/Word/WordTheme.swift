/// The theme of a Word file, which Word wants even where no style uses it.
enum WordTheme {
  static var xml: String {
    let colours = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3A57"), ("lt2", "E8EDF2"),
      ("accent1", "1F3A57"), ("accent2", "0B4F9E"), ("accent3", "5B6B7A"), ("accent4", "8CA3B8"),
      ("accent5", "1B2B3A"), ("accent6", "3C6E47"), ("hlink", "0B4F9E"), ("folHlink", "5B3A7A"),
    ]
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"copro\">"
      + "<a:themeElements><a:clrScheme name=\"copro\">"
      + colours.map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
      + "</a:clrScheme><a:fontScheme name=\"copro\"><a:majorFont>\(font)</a:majorFont>"
      + "<a:minorFont>\(font)</a:minorFont></a:fontScheme><a:fmtScheme name=\"copro\">"
      + "<a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
      + "<a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>"
      + "<a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>"
      + "</a:themeElements></a:theme>"
  }
}
