/// How a page looks, on a screen of any width and on A4 paper.
enum HTMLStyle {
  static let sheet = """
    :root { --ink: #1b1b1b; --line: #595959; --shade: #f1f3f5; --link: #0b3d91; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem; color: var(--ink);
      background: #fff; font: 1.125rem/1.5 Arial, Helvetica, "Liberation Sans", sans-serif;
      overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance;
      break-after: avoid; }
    h1 { font-size: 2rem; margin-top: 0; }
    h2 { font-size: 1.5rem; }
    h3 { font-size: 1.25rem; }
    h4, h5, h6 { font-size: 1.125rem; }
    main > h2:first-child { margin-top: 1em; }
    p, ul, ol, table, blockquote, pre, .space { margin: 0 0 1rem; }
    ul, ol { padding-left: 1.5rem; }
    li { margin: .3rem 0; }
    li > ul, li > ol { margin-bottom: .3rem; }
    a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; }
    a:hover { text-decoration-thickness: .15em; }
    a:focus-visible, main:focus-visible { outline: .2rem solid #0b3d91; outline-offset: .15rem; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -999rem; top: 0; padding: .75rem 1rem; background: #fff; }
    .skip:focus { left: .5rem; z-index: 1; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    blockquote { padding: .25rem 0 .25rem 1rem; border-left: .3rem solid var(--line); }
    blockquote > :last-child { margin-bottom: 0; }
    pre { padding: .75rem; background: var(--shade); white-space: pre-wrap; }
    code { font-family: "Liberation Mono", Consolas, monospace; font-size: .95em;
      overflow-wrap: anywhere; }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
    table { width: 100%; border-collapse: collapse; position: relative; }
    th, td { padding: .45rem .6rem; border: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    thead th, thead td { background: var(--shade); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .right { text-align: right; font-variant-numeric: tabular-nums; }
    .centre { text-align: center; }
    @media print, (min-width: 48.01rem) {
      .wide .right, .wide .centre { width: 4.5rem; }
      .short { white-space: nowrap; }
      tr:has(> .tick) > .empty { min-width: 11em; }
      th:last-child:nth-child(3):not(.right) { min-width: 7.5em; }
    }
    @media print, (min-width: 36.01rem) {
      .wide tr:has(> .right:nth-child(2)) > :first-child { min-width: 8em; }
      .wide tr:has(> .right:nth-child(2)):has(> :nth-child(7)) > .right {
        width: 3.4rem; padding-left: .3rem; padding-right: .3rem; }
      .wide tr:has(> .right:nth-child(2)):has(> :nth-child(7)) > th.right { font-size: .85em; }
    }
    td.empty { height: 2.2rem; }
    .answer { width: 55%; }
    .answers .empty { height: 3.2rem; }
    .boxes { list-style: none; padding-left: 0; }
    .boxes > li { padding-left: 2rem; position: relative; margin: .5rem 0; }
    .box { display: inline-block; width: 1.15em; height: 1.15em; border: .1em solid var(--ink);
      vertical-align: -.2em; }
    .boxes > li > .box { position: absolute; left: 0; top: .15em; }
    .ticked::after { content: ""; display: block; width: .35em; height: .7em; margin: 0 auto;
      border: solid var(--ink); border-width: 0 .15em .15em 0; transform: rotate(45deg); }
    .space { border: 1px solid var(--line); break-inside: avoid; }
    .space p { margin: 0; padding: .45rem .6rem; font-weight: bold; background: var(--shade);
      border-bottom: 1px solid var(--line); }
    .line { height: 2.6rem; }
    .chart { display: block; margin: 0 0 1rem; }
    .chart svg { display: block; width: 100%; height: auto; }
    nav { margin: 0 0 2rem; padding: 1rem 1.25rem .25rem; background: var(--shade); }
    nav p { margin: 0 0 .5rem; }
    nav .plain { list-style: none; padding-left: 0; }
    nav li { margin: 0; padding: .2rem 0; }
    @media screen and (max-width: 36rem) {
      body { padding: 1rem .75rem 3rem; }
      h1 { font-size: 1.6rem; }
      h2 { font-size: 1.35rem; }
      th, td { padding: .4rem; }
      .chart { display: none; }
    }
    @media screen and (max-width: 48rem) {
    \(rows)
    }
    @media print {
      @page { size: A4; margin: 16mm 18mm; }
      body { max-width: none; padding: 0 1px 0 0; font-size: 12pt; line-height: 1.35;
        color: #000; }
      h1, h2, h3 { margin-bottom: .4em; }
      h1 { font-size: 20pt; }
      h2 { font-size: 15pt; margin-top: 1.1em; }
      h3 { font-size: 13pt; margin-top: 1em; }
      p, ul, ol, table, blockquote, pre, .space { margin-bottom: 3mm; }
      li { margin: .7mm 0; }
      th, td { padding: 1.1mm 1.8mm; }
      .skip, nav { display: none; }
      p, li { orphans: 3; widows: 3; }
      tr, li, blockquote, pre, .chart, .boxes { break-inside: avoid; }
      table:not(:has(tr:nth-child(7))) { break-inside: avoid; }
      ul + p:last-child { break-before: avoid; }
      p:has(+ ul), p:has(+ ol), p:has(+ table), p:has(+ .space), p:has(+ p > .chart) { break-after: avoid; }
      li:first-child:not(:last-child), li:nth-last-child(2) { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      thead { display: table-header-group; }
      thead th, thead td, .space p { print-color-adjust: exact; }
      td.empty { height: 7mm; }
      .answers .empty { height: 12mm; }
      .line { height: 10mm; }
      .new-page { break-before: page; }
      a { color: inherit; text-decoration: none; }
    }

    """

  /// A table a row at a time, for a page that is too narrow for its columns.
  private static let rows = """
    .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    .wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; width: auto; }
    .wide tr { border: 1px solid var(--line); margin-bottom: .75rem; }
    .wide th, .wide td { border: 0; text-align: left; padding: .3rem .6rem; }
    .wide .right, .wide .centre, .wide th:last-child:nth-child(3):not(.right) { width: auto; }
    .wide .right, .wide td.short { display: inline-block; margin-right: .6rem; }
    .wide tbody th { background: var(--shade); font-weight: bold; print-color-adjust: exact; }
    .wide .empty { display: none; }
    .wide .short { white-space: normal; }
    .wide [data-name]::before { content: attr(data-name) ": "; font-weight: bold; }
    .wide .tick[data-name]::before { content: none; }
    .wide .tick[data-name]::after { content: " " attr(data-name); }
    """

  /// A form in print: boxes and lines to write on take much room, and a form should fit on one sheet.
  static let form = """
    @media print {
      @page { margin: 13mm 15mm; }
      body { font-size: 11.5pt; line-height: 1.3; }
      h1 { font-size: 17pt; }
      h2 { font-size: 13.5pt; margin-top: .8em; margin-bottom: .3em; }
      p, ul, ol, table, blockquote, pre, .space { margin-bottom: 2mm; }
      li { margin: .4mm 0; }
      td.empty { height: 6.5mm; }
      .boxes > li { margin: 1mm 0; }
      .space p { padding: .9mm 1.8mm; }
      .line, .answers .empty { height: 8.5mm; }
    }

    """

  /// A sheet to hand round, in print: its letters are as big as others', its gaps are smaller.
  static let handedRound = """
    @media print {
      @page { margin: 12mm 15mm; }
      body { line-height: 1.27; }
      h1 { font-size: 18pt; }
      h2 { font-size: 14pt; margin-top: .75em; margin-bottom: .25em; }
      p, ul, ol, table, blockquote, pre, .space, .chart { margin-bottom: 1.8mm; }
      li { margin: .3mm 0; }
      th, td { padding: .5mm 1.6mm; }
      td.empty { height: auto; }
    }

    """

  /// A sheet to hand round in big letters, in print.
  static let bigHandedRound = """
    @media print {
      @page { margin: 12mm 15mm; }
      h2 { margin-top: .9em; }
      th, td { padding: .15rem .45rem; }
      .wide th, .wide td { padding: .1rem .6rem; }
      .wide tr { margin-bottom: 2.5mm; }
    }

    """

  /// Big letters in print, and of the same size to begin with on a screen.
  static func big(_ letters: LetterSize) -> String {
    let points = letters.points
    // A point is a twelfth of the size that a browser begins with.
    let rem = "\(points / 12).\(points % 12 * 1000 / 12)rem"
    return """
      body { font-size: \(rem); max-width: 54rem; }
      h1 { font-size: 1.5em; }
      h2 { font-size: 1.25em; }
      h3, h4, h5, h6 { font-size: 1.07em; }
      th, td { padding: .35rem .45rem; }
      .short { white-space: normal; }
      .line, .answers .empty { height: 3.4rem; }
      @media print, screen and (max-width: 60rem) {
      \(rows)
      }
      @media screen and (max-width: 36rem) {
        h1 { font-size: 1.27em; }
        h2 { font-size: 1.13em; }
      }
      @media print {
        body { font-size: \(points)pt; line-height: 1.4; max-width: none; }
        h1 { font-size: \(points + 8)pt; }
        h2 { font-size: \(points + 4)pt; }
        h3, h4, h5, h6 { font-size: \(points + 1)pt; }
        .line, .answers .empty { height: 15mm; }
        .wide tr { margin-bottom: 3mm; }
        p, li { orphans: 2; widows: 2; }
        li { break-inside: auto; }
        li:first-child, li:nth-last-child(2) { break-after: auto; }
        .chart { display: none; }
        table.wide.wide { break-inside: auto; }
      }

      """
  }
}
