// Examples of the CommonMark specification 0.31.2, https://spec.commonmark.org, for the constructs
// that are read here. Numbers below 1000 are its own; titles and classes are left out of the HTML.
// Copyright (c) 2014-2024 John MacFarlane, under the Creative Commons Attribution-ShareAlike 4.0
// licence, https://creativecommons.org/licenses/by-sa/4.0/, under which this file stands too.
//
// Those from 1001 on are of GitHub's extensions (tables, boxes, addresses, words struck out), with
// the HTML that cmark-gfm 0.29.0.gfm.13 gives.

import Testing

struct SpecificationExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  init(_ number: Int, _ markdown: String, _ html: String) {
    self.number = number
    self.markdown = markdown
    self.html = html
  }

  static let all: [SpecificationExample] = [
    .init(1, "\tfoo\tbaz\t\tbim\n", "<pre><code>foo\tbaz\t\tbim\n</code></pre>\n"),
    .init(2, "  \tfoo\tbaz\t\tbim\n", "<pre><code>foo\tbaz\t\tbim\n</code></pre>\n"),
    .init(3, "    a\ta\n    ὐ\ta\n", "<pre><code>a\ta\nὐ\ta\n</code></pre>\n"),
    .init(4, "  - foo\n\n\tbar\n", "<ul>\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ul>\n"),
    .init(
      5, "- foo\n\n\t\tbar\n",
      "<ul>\n<li>\n<p>foo</p>\n<pre><code>  bar\n</code></pre>\n</li>\n</ul>\n"),
    .init(6, ">\t\tfoo\n", "<blockquote>\n<pre><code>  foo\n</code></pre>\n</blockquote>\n"),
    .init(7, "-\t\tfoo\n", "<ul>\n<li>\n<pre><code>  foo\n</code></pre>\n</li>\n</ul>\n"),
    .init(8, "    foo\n\tbar\n", "<pre><code>foo\nbar\n</code></pre>\n"),
    .init(
      9, " - foo\n   - bar\n\t - baz\n",
      "<ul>\n<li>foo\n<ul>\n<li>bar\n<ul>\n<li>baz</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>\n"),
    .init(10, "#\tFoo\n", "<h1>Foo</h1>\n"),
    .init(11, "*\t*\t*\t\n", "<hr />\n"),
    .init(
      12,
      "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~\n",
      "<p>!&quot;#$%&amp;'()*+,-./:;&lt;=&gt;?@[\\]^_`{|}~</p>\n"),
    .init(13, "\\\t\\A\\a\\ \\3\\φ\\«\n", "<p>\\\t\\A\\a\\ \\3\\φ\\«</p>\n"),
    .init(
      14,
      "\\*not emphasized*\n\\<br/> not a tag\n\\[not a link](/foo)\n\\`not code`\n1\\. not a list\n\\* not a list\n\\# not a heading\n\\[foo]: /url \"not a reference\"\n\\&ouml; not a character entity\n",
      "<p>*not emphasized*\n&lt;br/&gt; not a tag\n[not a link](/foo)\n`not code`\n1. not a list\n* not a list\n# not a heading\n[foo]: /url &quot;not a reference&quot;\n&amp;ouml; not a character entity</p>\n"
    ),
    .init(15, "\\\\*emphasis*\n", "<p>\\<em>emphasis</em></p>\n"),
    .init(16, "foo\\\nbar\n", "<p>foo<br />\nbar</p>\n"),
    .init(17, "`` \\[\\` ``\n", "<p><code>\\[\\`</code></p>\n"),
    .init(18, "    \\[\\]\n", "<pre><code>\\[\\]\n</code></pre>\n"),
    .init(19, "~~~\n\\[\\]\n~~~\n", "<pre><code>\\[\\]\n</code></pre>\n"),
    .init(
      20, "<https://example.com?find=\\*>\n",
      "<p><a href=\"https://example.com?find=%5C*\">https://example.com?find=\\*</a></p>\n"),
    .init(22, "[foo](/bar\\* \"ti\\*tle\")\n", "<p><a href=\"/bar*\">foo</a></p>\n"),
    .init(24, "``` foo\\+bar\nfoo\n```\n", "<pre><code>foo\n</code></pre>\n"),
    .init(26, "&#35; &#1234; &#992; &#0;\n", "<p># Ӓ Ϡ �</p>\n"),
    .init(27, "&#X22; &#XD06; &#xcab;\n", "<p>&quot; ആ ಫ</p>\n"),
    .init(
      28, "&nbsp &x; &#; &#x;\n&#87654321;\n&#abcdef0;\n&ThisIsNotDefined; &hi?;\n",
      "<p>&amp;nbsp &amp;x; &amp;#; &amp;#x;\n&amp;#87654321;\n&amp;#abcdef0;\n&amp;ThisIsNotDefined; &amp;hi?;</p>\n"
    ),
    .init(29, "&copy\n", "<p>&amp;copy</p>\n"),
    .init(30, "&MadeUpEntity;\n", "<p>&amp;MadeUpEntity;</p>\n"),
    .init(
      32, "[foo](/f&ouml;&ouml; \"f&ouml;&ouml;\")\n",
      "<p><a href=\"/f%C3%B6%C3%B6\">foo</a></p>\n"),
    .init(34, "``` f&ouml;&ouml;\nfoo\n```\n", "<pre><code>foo\n</code></pre>\n"),
    .init(35, "`f&ouml;&ouml;`\n", "<p><code>f&amp;ouml;&amp;ouml;</code></p>\n"),
    .init(36, "    f&ouml;f&ouml;\n", "<pre><code>f&amp;ouml;f&amp;ouml;\n</code></pre>\n"),
    .init(37, "&#42;foo&#42;\n*foo*\n", "<p>*foo*\n<em>foo</em></p>\n"),
    .init(38, "&#42; foo\n\n* foo\n", "<p>* foo</p>\n<ul>\n<li>foo</li>\n</ul>\n"),
    .init(39, "foo&#10;&#10;bar\n", "<p>foo\n\nbar</p>\n"),
    .init(40, "&#9;foo\n", "<p>\tfoo</p>\n"),
    .init(41, "[a](url &quot;tit&quot;)\n", "<p>[a](url &quot;tit&quot;)</p>\n"),
    .init(42, "- `one\n- two`\n", "<ul>\n<li>`one</li>\n<li>two`</li>\n</ul>\n"),
    .init(43, "***\n---\n___\n", "<hr />\n<hr />\n<hr />\n"),
    .init(45, "===\n", "<p>===</p>\n"),
    .init(47, " ***\n  ***\n   ***\n", "<hr />\n<hr />\n<hr />\n"),
    .init(49, "Foo\n    ***\n", "<p>Foo\n***</p>\n"),
    .init(51, " - - -\n", "<hr />\n"),
    .init(53, "-     -      -      -\n", "<hr />\n"),
    .init(
      55, "_ _ _ _ a\n\na------\n\n---a---\n",
      "<p>_ _ _ _ a</p>\n<p>a------</p>\n<p>---a---</p>\n"),
    .init(
      57, "- foo\n***\n- bar\n",
      "<ul>\n<li>foo</li>\n</ul>\n<hr />\n<ul>\n<li>bar</li>\n</ul>\n"),
    .init(59, "Foo\n---\nbar\n", "<h2>Foo</h2>\n<p>bar</p>\n"),
    .init(61, "- Foo\n- * * *\n", "<ul>\n<li>Foo</li>\n<li>\n<hr />\n</li>\n</ul>\n"),
    .init(
      62, "# foo\n## foo\n### foo\n#### foo\n##### foo\n###### foo\n",
      "<h1>foo</h1>\n<h2>foo</h2>\n<h3>foo</h3>\n<h4>foo</h4>\n<h5>foo</h5>\n<h6>foo</h6>\n"),
    .init(63, "####### foo\n", "<p>####### foo</p>\n"),
    .init(64, "#5 bolt\n\n#hashtag\n", "<p>#5 bolt</p>\n<p>#hashtag</p>\n"),
    .init(65, "\\## foo\n", "<p>## foo</p>\n"),
    .init(66, "# foo *bar* \\*baz\\*\n", "<h1>foo <em>bar</em> *baz*</h1>\n"),
    .init(67, "#                  foo                     \n", "<h1>foo</h1>\n"),
    .init(68, " ### foo\n  ## foo\n   # foo\n", "<h3>foo</h3>\n<h2>foo</h2>\n<h1>foo</h1>\n"),
    .init(69, "    # foo\n", "<pre><code># foo\n</code></pre>\n"),
    .init(70, "foo\n    # bar\n", "<p>foo\n# bar</p>\n"),
    .init(71, "## foo ##\n  ###   bar    ###\n", "<h2>foo</h2>\n<h3>bar</h3>\n"),
    .init(
      72, "# foo ##################################\n##### foo ##\n",
      "<h1>foo</h1>\n<h5>foo</h5>\n"),
    .init(73, "### foo ###     \n", "<h3>foo</h3>\n"),
    .init(74, "### foo ### b\n", "<h3>foo ### b</h3>\n"),
    .init(75, "# foo#\n", "<h1>foo#</h1>\n"),
    .init(
      76, "### foo \\###\n## foo #\\##\n# foo \\#\n",
      "<h3>foo ###</h3>\n<h2>foo ###</h2>\n<h1>foo #</h1>\n"),
    .init(77, "****\n## foo\n****\n", "<hr />\n<h2>foo</h2>\n<hr />\n"),
    .init(78, "Foo bar\n# baz\nBar foo\n", "<p>Foo bar</p>\n<h1>baz</h1>\n<p>Bar foo</p>\n"),
    .init(
      80, "Foo *bar*\n=========\n\nFoo *bar*\n---------\n",
      "<h1>Foo <em>bar</em></h1>\n<h2>Foo <em>bar</em></h2>\n"),
    .init(82, "  Foo *bar\nbaz*\t\n====\n", "<h1>Foo <em>bar\nbaz</em></h1>\n"),
    .init(
      84, "   Foo\n---\n\n  Foo\n-----\n\n  Foo\n  ===\n",
      "<h2>Foo</h2>\n<h2>Foo</h2>\n<h1>Foo</h1>\n"),
    .init(86, "Foo\n   ----      \n", "<h2>Foo</h2>\n"),
    .init(88, "Foo\n= =\n\nFoo\n--- -\n", "<p>Foo\n= =</p>\n<p>Foo</p>\n<hr />\n"),
    .init(90, "Foo\\\n----\n", "<h2>Foo\\</h2>\n"),
    .init(92, "> Foo\n---\n", "<blockquote>\n<p>Foo</p>\n</blockquote>\n<hr />\n"),
    .init(94, "- Foo\n---\n", "<ul>\n<li>Foo</li>\n</ul>\n<hr />\n"),
    .init(96, "---\nFoo\n---\nBar\n---\nBaz\n", "<hr />\n<h2>Foo</h2>\n<h2>Bar</h2>\n<p>Baz</p>\n"),
    .init(98, "---\n---\n", "<hr />\n<hr />\n"),
    .init(100, "    foo\n---\n", "<pre><code>foo\n</code></pre>\n<hr />\n"),
    .init(102, "\\> foo\n------\n", "<h2>&gt; foo</h2>\n"),
    .init(104, "Foo\nbar\n\n---\n\nbaz\n", "<p>Foo\nbar</p>\n<hr />\n<p>baz</p>\n"),
    .init(106, "Foo\nbar\n\\---\nbaz\n", "<p>Foo\nbar\n---\nbaz</p>\n"),
    .init(
      107, "    a simple\n      indented code block\n",
      "<pre><code>a simple\n  indented code block\n</code></pre>\n"),
    .init(108, "  - foo\n\n    bar\n", "<ul>\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ul>\n"),
    .init(
      109, "1.  foo\n\n    - bar\n",
      "<ol>\n<li>\n<p>foo</p>\n<ul>\n<li>bar</li>\n</ul>\n</li>\n</ol>\n"),
    .init(
      110, "    <a/>\n    *hi*\n\n    - one\n",
      "<pre><code>&lt;a/&gt;\n*hi*\n\n- one\n</code></pre>\n"),
    .init(
      111, "    chunk1\n\n    chunk2\n  \n \n \n    chunk3\n",
      "<pre><code>chunk1\n\nchunk2\n\n\n\nchunk3\n</code></pre>\n"),
    .init(
      112, "    chunk1\n      \n      chunk2\n",
      "<pre><code>chunk1\n  \n  chunk2\n</code></pre>\n"),
    .init(113, "Foo\n    bar\n\n", "<p>Foo\nbar</p>\n"),
    .init(114, "    foo\nbar\n", "<pre><code>foo\n</code></pre>\n<p>bar</p>\n"),
    .init(
      115, "# Heading\n    foo\nHeading\n------\n    foo\n----\n",
      "<h1>Heading</h1>\n<pre><code>foo\n</code></pre>\n<h2>Heading</h2>\n<pre><code>foo\n</code></pre>\n<hr />\n"
    ),
    .init(116, "        foo\n    bar\n", "<pre><code>    foo\nbar\n</code></pre>\n"),
    .init(117, "\n    \n    foo\n    \n\n", "<pre><code>foo\n</code></pre>\n"),
    .init(118, "    foo  \n", "<pre><code>foo  \n</code></pre>\n"),
    .init(119, "```\n<\n >\n```\n", "<pre><code>&lt;\n &gt;\n</code></pre>\n"),
    .init(121, "``\nfoo\n``\n", "<p><code>foo</code></p>\n"),
    .init(123, "~~~\naaa\n```\n~~~\n", "<pre><code>aaa\n```\n</code></pre>\n"),
    .init(125, "~~~~\naaa\n~~~\n~~~~\n", "<pre><code>aaa\n~~~\n</code></pre>\n"),
    .init(127, "`````\n\n```\naaa\n", "<pre><code>\n```\naaa\n</code></pre>\n"),
    .init(129, "```\n\n  \n```\n", "<pre><code>\n  \n</code></pre>\n"),
    .init(131, " ```\n aaa\naaa\n```\n", "<pre><code>aaa\naaa\n</code></pre>\n"),
    .init(
      133, "   ```\n   aaa\n    aaa\n  aaa\n   ```\n",
      "<pre><code>aaa\n aaa\naaa\n</code></pre>\n"),
    .init(135, "```\naaa\n  ```\n", "<pre><code>aaa\n</code></pre>\n"),
    .init(137, "```\naaa\n    ```\n", "<pre><code>aaa\n    ```\n</code></pre>\n"),
    .init(139, "~~~~~~\naaa\n~~~ ~~\n", "<pre><code>aaa\n~~~ ~~\n</code></pre>\n"),
    .init(
      141, "foo\n---\n~~~\nbar\n~~~\n# baz\n",
      "<h2>foo</h2>\n<pre><code>bar\n</code></pre>\n<h1>baz</h1>\n"),
    .init(
      143, "~~~~    ruby startline=3 $%@#$\ndef foo(x)\n  return 3\nend\n~~~~~~~\n",
      "<pre><code>def foo(x)\n  return 3\nend\n</code></pre>\n"),
    .init(145, "``` aa ```\nfoo\n", "<p><code>aa</code>\nfoo</p>\n"),
    .init(147, "```\n``` aaa\n```\n", "<pre><code>``` aaa\n</code></pre>\n"),
    .init(219, "aaa\n\nbbb\n", "<p>aaa</p>\n<p>bbb</p>\n"),
    .init(220, "aaa\nbbb\n\nccc\nddd\n", "<p>aaa\nbbb</p>\n<p>ccc\nddd</p>\n"),
    .init(221, "aaa\n\n\nbbb\n", "<p>aaa</p>\n<p>bbb</p>\n"),
    .init(222, "  aaa\n bbb\n", "<p>aaa\nbbb</p>\n"),
    .init(
      223, "aaa\n             bbb\n                                       ccc\n",
      "<p>aaa\nbbb\nccc</p>\n"),
    .init(224, "   aaa\nbbb\n", "<p>aaa\nbbb</p>\n"),
    .init(225, "    aaa\nbbb\n", "<pre><code>aaa\n</code></pre>\n<p>bbb</p>\n"),
    .init(226, "aaa     \nbbb     \n", "<p>aaa<br />\nbbb</p>\n"),
    .init(227, "  \n\naaa\n  \n\n# aaa\n\n  \n", "<p>aaa</p>\n<h1>aaa</h1>\n"),
    .init(
      228, "> # Foo\n> bar\n> baz\n",
      "<blockquote>\n<h1>Foo</h1>\n<p>bar\nbaz</p>\n</blockquote>\n"),
    .init(
      230, "   > # Foo\n   > bar\n > baz\n",
      "<blockquote>\n<h1>Foo</h1>\n<p>bar\nbaz</p>\n</blockquote>\n"),
    .init(
      232, "> # Foo\n> bar\nbaz\n",
      "<blockquote>\n<h1>Foo</h1>\n<p>bar\nbaz</p>\n</blockquote>\n"),
    .init(234, "> foo\n---\n", "<blockquote>\n<p>foo</p>\n</blockquote>\n<hr />\n"),
    .init(
      236, ">     foo\n    bar\n",
      "<blockquote>\n<pre><code>foo\n</code></pre>\n</blockquote>\n<pre><code>bar\n</code></pre>\n"),
    .init(238, "> foo\n    - bar\n", "<blockquote>\n<p>foo\n- bar</p>\n</blockquote>\n"),
    .init(240, ">\n>  \n> \n", "<blockquote>\n</blockquote>\n"),
    .init(
      242, "> foo\n\n> bar\n",
      "<blockquote>\n<p>foo</p>\n</blockquote>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"),
    .init(244, "> foo\n>\n> bar\n", "<blockquote>\n<p>foo</p>\n<p>bar</p>\n</blockquote>\n"),
    .init(
      246, "> aaa\n***\n> bbb\n",
      "<blockquote>\n<p>aaa</p>\n</blockquote>\n<hr />\n<blockquote>\n<p>bbb</p>\n</blockquote>\n"),
    .init(248, "> bar\n\nbaz\n", "<blockquote>\n<p>bar</p>\n</blockquote>\n<p>baz</p>\n"),
    .init(
      250, "> > > foo\nbar\n",
      "<blockquote>\n<blockquote>\n<blockquote>\n<p>foo\nbar</p>\n</blockquote>\n</blockquote>\n</blockquote>\n"
    ),
    .init(
      252, ">     code\n\n>    not code\n",
      "<blockquote>\n<pre><code>code\n</code></pre>\n</blockquote>\n<blockquote>\n<p>not code</p>\n</blockquote>\n"
    ),
    .init(
      253, "A paragraph\nwith two lines.\n\n    indented code\n\n> A block quote.\n",
      "<p>A paragraph\nwith two lines.</p>\n<pre><code>indented code\n</code></pre>\n<blockquote>\n<p>A block quote.</p>\n</blockquote>\n"
    ),
    .init(
      257, " -    one\n\n     two\n",
      "<ul>\n<li>one</li>\n</ul>\n<pre><code> two\n</code></pre>\n"),
    .init(261, "-one\n\n2.two\n", "<p>-one</p>\n<p>2.two</p>\n"),
    .init(265, "123456789. ok\n", "<ol start=\"123456789\">\n<li>ok</li>\n</ol>\n"),
    .init(269, "-1. not ok\n", "<p>-1. not ok</p>\n"),
    .init(
      273, "1.     indented code\n\n   paragraph\n\n       more code\n",
      "<ol>\n<li>\n<pre><code>indented code\n</code></pre>\n<p>paragraph</p>\n<pre><code>more code\n</code></pre>\n</li>\n</ol>\n"
    ),
    .init(277, "-  foo\n\n   bar\n", "<ul>\n<li>\n<p>foo</p>\n<p>bar</p>\n</li>\n</ul>\n"),
    .init(281, "- foo\n-\n- bar\n", "<ul>\n<li>foo</li>\n<li></li>\n<li>bar</li>\n</ul>\n"),
    .init(285, "foo\n*\n\nfoo\n1.\n", "<p>foo\n*</p>\n<p>foo\n1.</p>\n"),
    .init(
      289,
      "    1.  A paragraph\n        with two lines.\n\n            indented code\n\n        > A block quote.\n",
      "<pre><code>1.  A paragraph\n    with two lines.\n\n        indented code\n\n    &gt; A block quote.\n</code></pre>\n"
    ),
    .init(
      293, "> 1. > Blockquote\n> continued here.\n",
      "<blockquote>\n<ol>\n<li>\n<blockquote>\n<p>Blockquote\ncontinued here.</p>\n</blockquote>\n</li>\n</ol>\n</blockquote>\n"
    ),
    .init(
      297, "10) foo\n   - bar\n",
      "<ol start=\"10\">\n<li>foo</li>\n</ol>\n<ul>\n<li>bar</li>\n</ul>\n"),
    .init(
      301, "- foo\n- bar\n+ baz\n",
      "<ul>\n<li>foo</li>\n<li>bar</li>\n</ul>\n<ul>\n<li>baz</li>\n</ul>\n"),
    .init(303, "Foo\n- bar\n- baz\n", "<p>Foo</p>\n<ul>\n<li>bar</li>\n<li>baz</li>\n</ul>\n"),
    .init(
      305, "The number of windows in my house is\n1.  The number of doors is 6.\n",
      "<p>The number of windows in my house is</p>\n<ol>\n<li>The number of doors is 6.</li>\n</ol>\n"
    ),
    .init(
      307, "- foo\n  - bar\n    - baz\n\n\n      bim\n",
      "<ul>\n<li>foo\n<ul>\n<li>bar\n<ul>\n<li>\n<p>baz</p>\n<p>bim</p>\n</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>\n"
    ),
    .init(
      309, "-   foo\n\n    notcode\n\n-   foo\n\n<!-- -->\n\n    code\n",
      "<ul>\n<li>\n<p>foo</p>\n<p>notcode</p>\n</li>\n<li>\n<p>foo</p>\n</li>\n</ul>\n<pre><code>code\n</code></pre>\n"
    ),
    .init(
      311, "1. a\n\n  2. b\n\n   3. c\n",
      "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ol>\n"),
    .init(
      313, "1. a\n\n  2. b\n\n    3. c\n",
      "<ol>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n<pre><code>3. c\n</code></pre>\n"),
    .init(
      315, "* a\n*\n\n* c\n",
      "<ul>\n<li>\n<p>a</p>\n</li>\n<li></li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
    .init(
      318, "- a\n- ```\n  b\n\n\n  ```\n- c\n",
      "<ul>\n<li>a</li>\n<li>\n<pre><code>b\n\n\n</code></pre>\n</li>\n<li>c</li>\n</ul>\n"),
    .init(
      320, "* a\n  > b\n  >\n* c\n",
      "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n<li>c</li>\n</ul>\n"),
    .init(322, "- a\n", "<ul>\n<li>a</li>\n</ul>\n"),
    .init(
      324, "1. ```\n   foo\n   ```\n\n   bar\n",
      "<ol>\n<li>\n<pre><code>foo\n</code></pre>\n<p>bar</p>\n</li>\n</ol>\n"),
    .init(
      326, "- a\n  - b\n  - c\n\n- d\n  - e\n  - f\n",
      "<ul>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>\n<p>d</p>\n<ul>\n<li>e</li>\n<li>f</li>\n</ul>\n</li>\n</ul>\n"
    ),
    .init(327, "`hi`lo`\n", "<p><code>hi</code>lo`</p>\n"),
    .init(328, "`foo`\n", "<p><code>foo</code></p>\n"),
    .init(330, "` `` `\n", "<p><code>``</code></p>\n"),
    .init(332, "` a`\n", "<p><code> a</code></p>\n"),
    .init(334, "`\u{A0}`\n`  `\n", "<p><code>\u{A0}</code>\n<code>  </code></p>\n"),
    .init(336, "``\nfoo \n``\n", "<p><code>foo </code></p>\n"),
    .init(338, "`foo\\`bar`\n", "<p><code>foo\\</code>bar`</p>\n"),
    .init(340, "` foo `` bar `\n", "<p><code>foo `` bar</code></p>\n"),
    .init(342, "[not a `link](/foo`)\n", "<p>[not a <code>link](/foo</code>)</p>\n"),
    .init(345, "`<https://foo.bar.`baz>`\n", "<p><code>&lt;https://foo.bar.</code>baz&gt;`</p>\n"),
    .init(347, "```foo``\n", "<p>```foo``</p>\n"),
    .init(349, "`foo``bar``\n", "<p>`foo<code>bar</code></p>\n"),
    .init(350, "*foo bar*\n", "<p><em>foo bar</em></p>\n"),
    .init(361, "5_6_78\n", "<p>5_6_78</p>\n"),
    .init(372, "_(_foo)\n", "<p>_(_foo)</p>\n"),
    .init(383, "__ foo bar__\n", "<p>__ foo bar__</p>\n"),
    .init(
      394, "**Gomphocarpus (*Gomphocarpus physocarpus*, syn.\n*Asclepias physocarpa*)**\n",
      "<p><strong>Gomphocarpus (<em>Gomphocarpus physocarpus</em>, syn.\n<em>Asclepias physocarpa</em>)</strong></p>\n"
    ),
    .init(405, "*foo\nbar*\n", "<p><em>foo\nbar</em></p>\n"),
    .init(416, "foo***bar***baz\n", "<p>foo<em><strong>bar</strong></em>baz</p>\n"),
    .init(427, "**foo **bar****\n", "<p><strong>foo <strong>bar</strong></strong></p>\n"),
    .init(438, "foo *_*\n", "<p>foo <em>_</em></p>\n"),
    .init(449, "foo _\\__\n", "<p>foo <em>_</em></p>\n"),
    .init(460, "**foo**\n", "<p><strong>foo</strong></p>\n"),
    .init(471, "**foo **bar baz**\n", "<p>**foo <strong>bar baz</strong></p>\n"),
    .init(482, "[link](/uri \"title\")\n", "<p><a href=\"/uri\">link</a></p>\n"),
    .init(486, "[link](<>)\n", "<p><a href=\"\">link</a></p>\n"),
    .init(490, "[link](foo\nbar)\n", "<p>[link](foo\nbar)</p>\n"),
    .init(496, "[link](foo(and(bar)))\n", "<p><a href=\"foo(and(bar))\">link</a></p>\n"),
    .init(500, "[link](foo\\)\\:)\n", "<p><a href=\"foo):\">link</a></p>\n"),
    .init(504, "[link](\"title\")\n", "<p><a href=\"%22title%22\">link</a></p>\n"),
    .init(
      508, "[link](/url \"title \"and\" title\")\n",
      "<p>[link](/url &quot;title &quot;and&quot; title&quot;)</p>\n"),
    .init(512, "[link [foo [bar]]](/uri)\n", "<p><a href=\"/uri\">link [foo [bar]]</a></p>\n"),
    .init(
      516, "[link *foo **bar** `#`*](/uri)\n",
      "<p><a href=\"/uri\">link <em>foo <strong>bar</strong> <code>#</code></em></a></p>\n"),
    .init(
      520, "![[[foo](uri1)](uri2)](uri3)\n",
      "<p><img src=\"uri3\" alt=\"[foo](uri2)\" /></p>\n"),
    .init(525, "[foo`](/uri)`\n", "<p>[foo<code>](/uri)</code></p>\n"),
    .init(548, "[[[foo]]]\n\n[[[foo]]]: /url\n", "<p>[[[foo]]]</p>\n<p>[[[foo]]]: /url</p>\n"),
    .init(572, "![foo](/url \"title\")\n", "<p><img src=\"/url\" alt=\"foo\" /></p>\n"),
    .init(574, "![foo ![bar](/url)](/url2)\n", "<p><img src=\"/url2\" alt=\"foo bar\" /></p>\n"),
    .init(575, "![foo [bar](/url)](/url2)\n", "<p><img src=\"/url2\" alt=\"foo bar\" /></p>\n"),
    .init(578, "![foo](train.jpg)\n", "<p><img src=\"train.jpg\" alt=\"foo\" /></p>\n"),
    .init(
      579, "My ![foo bar](/path/to/train.jpg  \"title\"   )\n",
      "<p>My <img src=\"/path/to/train.jpg\" alt=\"foo bar\" /></p>\n"),
    .init(580, "![foo](<url>)\n", "<p><img src=\"url\" alt=\"foo\" /></p>\n"),
    .init(581, "![](/url)\n", "<p><img src=\"/url\" alt=\"\" /></p>\n"),
    .init(
      590, "![[foo]]\n\n[[foo]]: /url \"title\"\n",
      "<p>![[foo]]</p>\n<p>[[foo]]: /url &quot;title&quot;</p>\n"),
    .init(
      594, "<http://foo.bar.baz>\n",
      "<p><a href=\"http://foo.bar.baz\">http://foo.bar.baz</a></p>\n"),
    .init(
      595, "<https://foo.bar.baz/test?q=hello&id=22&boolean>\n",
      "<p><a href=\"https://foo.bar.baz/test?q=hello&amp;id=22&amp;boolean\">https://foo.bar.baz/test?q=hello&amp;id=22&amp;boolean</a></p>\n"
    ),
    .init(
      597, "<MAILTO:FOO@BAR.BAZ>\n",
      "<p><a href=\"MAILTO:FOO@BAR.BAZ\">MAILTO:FOO@BAR.BAZ</a></p>\n"),
    .init(600, "<https://../>\n", "<p><a href=\"https://../\">https://../</a></p>\n"),
    .init(
      603, "<https://example.com/\\[\\>\n",
      "<p><a href=\"https://example.com/%5C%5B%5C\">https://example.com/\\[\\</a></p>\n"),
    .init(
      604, "<foo@bar.example.com>\n",
      "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n"),
    .init(
      605, "<foo+special@Bar.baz-bar0.com>\n",
      "<p><a href=\"mailto:foo+special@Bar.baz-bar0.com\">foo+special@Bar.baz-bar0.com</a></p>\n"),
    .init(607, "<>\n", "<p>&lt;&gt;</p>\n"),
    .init(609, "<m:abc>\n", "<p>&lt;m:abc&gt;</p>\n"),
    .init(610, "<foo.bar.baz>\n", "<p>&lt;foo.bar.baz&gt;</p>\n"),
    .init(633, "foo  \nbaz\n", "<p>foo<br />\nbaz</p>\n"),
    .init(634, "foo\\\nbaz\n", "<p>foo<br />\nbaz</p>\n"),
    .init(635, "foo       \nbaz\n", "<p>foo<br />\nbaz</p>\n"),
    .init(636, "foo  \n     bar\n", "<p>foo<br />\nbar</p>\n"),
    .init(637, "foo\\\n     bar\n", "<p>foo<br />\nbar</p>\n"),
    .init(638, "*foo  \nbar*\n", "<p><em>foo<br />\nbar</em></p>\n"),
    .init(639, "*foo\\\nbar*\n", "<p><em>foo<br />\nbar</em></p>\n"),
    .init(640, "`code  \nspan`\n", "<p><code>code   span</code></p>\n"),
    .init(641, "`code\\\nspan`\n", "<p><code>code\\ span</code></p>\n"),
    .init(644, "foo\\\n", "<p>foo\\</p>\n"),
    .init(645, "foo  \n", "<p>foo</p>\n"),
    .init(646, "### foo\\\n", "<h3>foo\\</h3>\n"),
    .init(647, "### foo  \n", "<h3>foo</h3>\n"),
    .init(648, "foo\nbaz\n", "<p>foo\nbaz</p>\n"),
    .init(649, "foo \n baz\n", "<p>foo\nbaz</p>\n"),
    .init(650, "hello $.;'there\n", "<p>hello $.;'there</p>\n"),
    .init(651, "Foo χρῆν\n", "<p>Foo χρῆν</p>\n"),
    .init(652, "Multiple     spaces\n", "<p>Multiple     spaces</p>\n"),
    .init(
      1001, "| foo | bar |\n| --- | --- |\n| baz | bim |\n",
      "<table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>baz</td>\n<td>bim</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    .init(
      1002, "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
      "<table>\n<thead>\n<tr>\n<th align=\"center\">abc</th>\n<th align=\"right\">defghi</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"center\">bar</td>\n<td align=\"right\">baz</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    .init(
      1003, "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
      "<table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b <code>|</code> az</td>\n</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    .init(
      1004, "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
    ),
    .init(
      1005, "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>bar</p>\n"
    ),
    .init(1006, "| abc | def |\n| --- |\n| bar |\n", "<p>| abc | def |\n| --- |\n| bar |</p>\n"),
    .init(
      1007, "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    .init(
      1008, "| abc | def |\n| --- | --- |\n",
      "<table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n"),
    .init(
      1009, "~~Hi~~ Hello, ~there~ world!\n",
      "<p><del>Hi</del> Hello, <del>there</del> world!</p>\n"),
    .init(
      1010, "This ~~has a\n\nnew paragraph~~.\n",
      "<p>This ~~has a</p>\n<p>new paragraph~~.</p>\n"),
    .init(1011, "This will ~~~not~~~ strike.\n", "<p>This will ~~~not~~~ strike.</p>\n"),
    .init(
      1012, "www.commonmark.org\n",
      "<p><a href=\"http://www.commonmark.org\">www.commonmark.org</a></p>\n"),
    .init(
      1013, "Visit www.commonmark.org/help for more information.\n",
      "<p>Visit <a href=\"http://www.commonmark.org/help\">www.commonmark.org/help</a> for more information.</p>\n"
    ),
    .init(
      1014, "Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.\n",
      "<p>Visit <a href=\"http://www.commonmark.org\">www.commonmark.org</a>.</p>\n<p>Visit <a href=\"http://www.commonmark.org/a.b\">www.commonmark.org/a.b</a>.</p>\n"
    ),
    .init(
      1015,
      "www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n\n(www.google.com/search?q=Markup+(business))\n\n(www.google.com/search?q=Markup+(business)\n",
      "<p><a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a></p>\n<p><a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a>))</p>\n<p>(<a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a>)</p>\n<p>(<a href=\"http://www.google.com/search?q=Markup+(business)\">www.google.com/search?q=Markup+(business)</a></p>\n"
    ),
    .init(
      1016, "www.google.com/search?q=(business))+ok\n",
      "<p><a href=\"http://www.google.com/search?q=(business))+ok\">www.google.com/search?q=(business))+ok</a></p>\n"
    ),
    .init(
      1017, "www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;\n",
      "<p><a href=\"http://www.google.com/search?q=commonmark&amp;hl=en\">www.google.com/search?q=commonmark&amp;hl=en</a></p>\n<p><a href=\"http://www.google.com/search?q=commonmark\">www.google.com/search?q=commonmark</a>&amp;hl;</p>\n"
    ),
    .init(
      1018, "www.commonmark.org/he<lp\n",
      "<p><a href=\"http://www.commonmark.org/he\">www.commonmark.org/he</a>&lt;lp</p>\n"),
    .init(
      1019,
      "http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n",
      "<p><a href=\"http://commonmark.org\">http://commonmark.org</a></p>\n<p>(Visit <a href=\"https://encrypted.google.com/search?q=Markup+(business)\">https://encrypted.google.com/search?q=Markup+(business)</a>)</p>\n"
    ),
    .init(1020, "foo@bar.baz\n", "<p><a href=\"mailto:foo@bar.baz\">foo@bar.baz</a></p>\n"),
    .init(
      1021, "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.\n",
      "<p>hello@mail+xyz.example isn't valid, but <a href=\"mailto:hello+xyz@mail.example\">hello+xyz@mail.example</a> is.</p>\n"
    ),
    .init(
      1022, "a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n",
      "<p><a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a></p>\n<p><a href=\"mailto:a.b-c_d@a.b\">a.b-c_d@a.b</a>.</p>\n<p>a.b-c_d@a.b-</p>\n<p>a.b-c_d@a.b_</p>\n"
    ),
    .init(1023, "- [ ] foo\n- [x] bar\n", "<ul>\n<li>[ ] foo</li>\n<li>[x] bar</li>\n</ul>\n"),
    .init(
      1024, "- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n",
      "<ul>\n<li>[x] foo\n<ul>\n<li>[ ] bar</li>\n<li>[x] baz</li>\n</ul>\n</li>\n<li>[ ] bim</li>\n</ul>\n"
    ),
  ]
}
