// The examples of the Mustache specification: https://github.com/mustache/spec, specs/*.json,
// without their descriptions, and without the optional parts (lambdas, inheritance).
//
// Copyright (c) 2010-2022 Mustache Contributors
//
// Permission is hereby granted, free of charge, to any person obtaining
// a copy of this software and associated documentation files (the
// "Software"), to deal in the Software without restriction, including
// without limitation the rights to use, copy, modify, merge, publish,
// distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to
// the following conditions:
//
// The above copyright notice and this permission notice shall be
// included in all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
// EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
// LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
// OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
// WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

/// One line an example, as JSON; taken as they are, so that they can be compared with the source.
enum SpecificationExamples {
  static let comments = #"""
    [
    {"name": "Inline", "data": {}, "template": "12345{{! Comment Block! }}67890", "expected": "1234567890"},
    {"name": "Multiline", "data": {}, "template": "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "expected": "1234567890\n"},
    {"name": "Standalone", "data": {}, "template": "Begin.\n{{! Comment Block! }}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Indented Standalone", "data": {}, "template": "Begin.\n  {{! Indented Comment Block! }}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Standalone Line Endings", "data": {}, "template": "|\r\n{{! Standalone Comment }}\r\n|", "expected": "|\r\n|"},
    {"name": "Standalone Without Previous Line", "data": {}, "template": "  {{! I'm Still Standalone }}\n!", "expected": "!"},
    {"name": "Standalone Without Newline", "data": {}, "template": "!\n  {{! I'm Still Standalone }}", "expected": "!\n"},
    {"name": "Multiline Standalone", "data": {}, "template": "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Indented Multiline Standalone", "data": {}, "template": "Begin.\n  {{!\n    Something's going on here...\n  }}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Indented Inline", "data": {}, "template": "  12 {{! 34 }}\n", "expected": "  12 \n"},
    {"name": "Surrounding Whitespace", "data": {}, "template": "12345 {{! Comment Block! }} 67890", "expected": "12345  67890"},
    {"name": "Variable Name Collision", "data": {"! comment": 1, "! comment ": 2, "!comment": 3, "comment": 4}, "template": "comments never show: >{{! comment }}<", "expected": "comments never show: ><"}
    ]
    """#

  static let delimiters = #"""
    [
    {"name": "Pair Behavior", "data": {"text": "Hey!"}, "template": "{{=<% %>=}}(<%text%>)", "expected": "(Hey!)"},
    {"name": "Special Characters", "data": {"text": "It worked!"}, "template": "({{=[ ]=}}[text])", "expected": "(It worked!)"},
    {"name": "Sections", "data": {"section": true, "data": "I got interpolated."}, "template": "[\n{{#section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|#section|\n  {{data}}\n  |data|\n|/section|\n]\n", "expected": "[\n  I got interpolated.\n  |data|\n\n  {{data}}\n  I got interpolated.\n]\n"},
    {"name": "Inverted Sections", "data": {"section": false, "data": "I got interpolated."}, "template": "[\n{{^section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|^section|\n  {{data}}\n  |data|\n|/section|\n]\n", "expected": "[\n  I got interpolated.\n  |data|\n\n  {{data}}\n  I got interpolated.\n]\n"},
    {"name": "Partial Inheritence", "data": {"value": "yes"}, "template": "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", "partials": {"include": ".{{value}}."}, "expected": "[ .yes. ]\n[ .yes. ]\n"},
    {"name": "Post-Partial Behavior", "data": {"value": "yes"}, "template": "[ {{>include}} ]\n[ .{{value}}.  .|value|. ]\n", "partials": {"include": ".{{value}}. {{= | | =}} .|value|."}, "expected": "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n"},
    {"name": "Surrounding Whitespace", "data": {}, "template": "| {{=@ @=}} |", "expected": "|  |"},
    {"name": "Outlying Whitespace (Inline)", "data": {}, "template": " | {{=@ @=}}\n", "expected": " | \n"},
    {"name": "Standalone Tag", "data": {}, "template": "Begin.\n{{=@ @=}}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Indented Standalone Tag", "data": {}, "template": "Begin.\n  {{=@ @=}}\nEnd.\n", "expected": "Begin.\nEnd.\n"},
    {"name": "Standalone Line Endings", "data": {}, "template": "|\r\n{{= @ @ =}}\r\n|", "expected": "|\r\n|"},
    {"name": "Standalone Without Previous Line", "data": {}, "template": "  {{=@ @=}}\n=", "expected": "="},
    {"name": "Standalone Without Newline", "data": {}, "template": "=\n  {{=@ @=}}", "expected": "=\n"},
    {"name": "Pair with Padding", "data": {}, "template": "|{{= @   @ =}}|", "expected": "||"}
    ]
    """#

  static let interpolation = #"""
    [
    {"name": "No Interpolation", "data": {}, "template": "Hello from {Mustache}!\n", "expected": "Hello from {Mustache}!\n"},
    {"name": "Basic Interpolation", "data": {"subject": "world"}, "template": "Hello, {{subject}}!\n", "expected": "Hello, world!\n"},
    {"name": "HTML Escaping", "data": {"forbidden": "& \" < >"}, "template": "These characters should be HTML escaped: {{forbidden}}\n", "expected": "These characters should be HTML escaped: &amp; &quot; &lt; &gt;\n"},
    {"name": "Triple Mustache", "data": {"forbidden": "& \" < >"}, "template": "These characters should not be HTML escaped: {{{forbidden}}}\n", "expected": "These characters should not be HTML escaped: & \" < >\n"},
    {"name": "Ampersand", "data": {"forbidden": "& \" < >"}, "template": "These characters should not be HTML escaped: {{&forbidden}}\n", "expected": "These characters should not be HTML escaped: & \" < >\n"},
    {"name": "Basic Integer Interpolation", "data": {"mph": 85}, "template": "\"{{mph}} miles an hour!\"", "expected": "\"85 miles an hour!\""},
    {"name": "Triple Mustache Integer Interpolation", "data": {"mph": 85}, "template": "\"{{{mph}}} miles an hour!\"", "expected": "\"85 miles an hour!\""},
    {"name": "Ampersand Integer Interpolation", "data": {"mph": 85}, "template": "\"{{&mph}} miles an hour!\"", "expected": "\"85 miles an hour!\""},
    {"name": "Basic Decimal Interpolation", "data": {"power": 1.21}, "template": "\"{{power}} jiggawatts!\"", "expected": "\"1.21 jiggawatts!\""},
    {"name": "Triple Mustache Decimal Interpolation", "data": {"power": 1.21}, "template": "\"{{{power}}} jiggawatts!\"", "expected": "\"1.21 jiggawatts!\""},
    {"name": "Ampersand Decimal Interpolation", "data": {"power": 1.21}, "template": "\"{{&power}} jiggawatts!\"", "expected": "\"1.21 jiggawatts!\""},
    {"name": "Basic Null Interpolation", "data": {"cannot": null}, "template": "I ({{cannot}}) be seen!", "expected": "I () be seen!"},
    {"name": "Triple Mustache Null Interpolation", "data": {"cannot": null}, "template": "I ({{{cannot}}}) be seen!", "expected": "I () be seen!"},
    {"name": "Ampersand Null Interpolation", "data": {"cannot": null}, "template": "I ({{&cannot}}) be seen!", "expected": "I () be seen!"},
    {"name": "Basic Context Miss Interpolation", "data": {}, "template": "I ({{cannot}}) be seen!", "expected": "I () be seen!"},
    {"name": "Triple Mustache Context Miss Interpolation", "data": {}, "template": "I ({{{cannot}}}) be seen!", "expected": "I () be seen!"},
    {"name": "Ampersand Context Miss Interpolation", "data": {}, "template": "I ({{&cannot}}) be seen!", "expected": "I () be seen!"},
    {"name": "Dotted Names - Basic Interpolation", "data": {"person": {"name": "Joe"}}, "template": "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", "expected": "\"Joe\" == \"Joe\""},
    {"name": "Dotted Names - Triple Mustache Interpolation", "data": {"person": {"name": "Joe"}}, "template": "\"{{{person.name}}}\" == \"{{#person}}{{{name}}}{{/person}}\"", "expected": "\"Joe\" == \"Joe\""},
    {"name": "Dotted Names - Ampersand Interpolation", "data": {"person": {"name": "Joe"}}, "template": "\"{{&person.name}}\" == \"{{#person}}{{&name}}{{/person}}\"", "expected": "\"Joe\" == \"Joe\""},
    {"name": "Dotted Names - Arbitrary Depth", "data": {"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}}, "template": "\"{{a.b.c.d.e.name}}\" == \"Phil\"", "expected": "\"Phil\" == \"Phil\""},
    {"name": "Dotted Names - Broken Chains", "data": {"a": {}}, "template": "\"{{a.b.c}}\" == \"\"", "expected": "\"\" == \"\""},
    {"name": "Dotted Names - Broken Chain Resolution", "data": {"a": {"b": {}}, "c": {"name": "Jim"}}, "template": "\"{{a.b.c.name}}\" == \"\"", "expected": "\"\" == \"\""},
    {"name": "Dotted Names - Initial Resolution", "data": {"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}, "b": {"c": {"d": {"e": {"name": "Wrong"}}}}}, "template": "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Phil\"", "expected": "\"Phil\" == \"Phil\""},
    {"name": "Dotted Names - Context Precedence", "data": {"a": {"b": {}}, "b": {"c": "ERROR"}}, "template": "{{#a}}{{b.c}}{{/a}}", "expected": ""},
    {"name": "Implicit Iterators - Basic Interpolation", "data": "world", "template": "Hello, {{.}}!\n", "expected": "Hello, world!\n"},
    {"name": "Implicit Iterators - HTML Escaping", "data": "& \" < >", "template": "These characters should be HTML escaped: {{.}}\n", "expected": "These characters should be HTML escaped: &amp; &quot; &lt; &gt;\n"},
    {"name": "Implicit Iterators - Triple Mustache", "data": "& \" < >", "template": "These characters should not be HTML escaped: {{{.}}}\n", "expected": "These characters should not be HTML escaped: & \" < >\n"},
    {"name": "Implicit Iterators - Ampersand", "data": "& \" < >", "template": "These characters should not be HTML escaped: {{&.}}\n", "expected": "These characters should not be HTML escaped: & \" < >\n"},
    {"name": "Implicit Iterators - Basic Integer Interpolation", "data": 85, "template": "\"{{.}} miles an hour!\"", "expected": "\"85 miles an hour!\""},
    {"name": "Interpolation - Surrounding Whitespace", "data": {"string": "---"}, "template": "| {{string}} |", "expected": "| --- |"},
    {"name": "Triple Mustache - Surrounding Whitespace", "data": {"string": "---"}, "template": "| {{{string}}} |", "expected": "| --- |"},
    {"name": "Ampersand - Surrounding Whitespace", "data": {"string": "---"}, "template": "| {{&string}} |", "expected": "| --- |"},
    {"name": "Interpolation - Standalone", "data": {"string": "---"}, "template": "  {{string}}\n", "expected": "  ---\n"},
    {"name": "Triple Mustache - Standalone", "data": {"string": "---"}, "template": "  {{{string}}}\n", "expected": "  ---\n"},
    {"name": "Ampersand - Standalone", "data": {"string": "---"}, "template": "  {{&string}}\n", "expected": "  ---\n"},
    {"name": "Interpolation With Padding", "data": {"string": "---"}, "template": "|{{ string }}|", "expected": "|---|"},
    {"name": "Triple Mustache With Padding", "data": {"string": "---"}, "template": "|{{{ string }}}|", "expected": "|---|"},
    {"name": "Ampersand With Padding", "data": {"string": "---"}, "template": "|{{& string }}|", "expected": "|---|"}
    ]
    """#

  static let inverted = #"""
    [
    {"name": "Falsey", "data": {"boolean": false}, "template": "\"{{^boolean}}This should be rendered.{{/boolean}}\"", "expected": "\"This should be rendered.\""},
    {"name": "Truthy", "data": {"boolean": true}, "template": "\"{{^boolean}}This should not be rendered.{{/boolean}}\"", "expected": "\"\""},
    {"name": "Null is falsey", "data": {"null": null}, "template": "\"{{^null}}This should be rendered.{{/null}}\"", "expected": "\"This should be rendered.\""},
    {"name": "Context", "data": {"context": {"name": "Joe"}}, "template": "\"{{^context}}Hi {{name}}.{{/context}}\"", "expected": "\"\""},
    {"name": "List", "data": {"list": [{"n": 1}, {"n": 2}, {"n": 3}]}, "template": "\"{{^list}}{{n}}{{/list}}\"", "expected": "\"\""},
    {"name": "Empty List", "data": {"list": []}, "template": "\"{{^list}}Yay lists!{{/list}}\"", "expected": "\"Yay lists!\""},
    {"name": "Doubled", "data": {"bool": false, "two": "second"}, "template": "{{^bool}}\n* first\n{{/bool}}\n* {{two}}\n{{^bool}}\n* third\n{{/bool}}\n", "expected": "* first\n* second\n* third\n"},
    {"name": "Nested (Falsey)", "data": {"bool": false}, "template": "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", "expected": "| A B C D E |"},
    {"name": "Nested (Truthy)", "data": {"bool": true}, "template": "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", "expected": "| A  E |"},
    {"name": "Context Misses", "data": {}, "template": "[{{^missing}}Cannot find key 'missing'!{{/missing}}]", "expected": "[Cannot find key 'missing'!]"},
    {"name": "Dotted Names - Truthy", "data": {"a": {"b": {"c": true}}}, "template": "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"\"", "expected": "\"\" == \"\""},
    {"name": "Dotted Names - Falsey", "data": {"a": {"b": {"c": false}}}, "template": "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"Not Here\"", "expected": "\"Not Here\" == \"Not Here\""},
    {"name": "Dotted Names - Broken Chains", "data": {"a": {}}, "template": "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == \"Not Here\"", "expected": "\"Not Here\" == \"Not Here\""},
    {"name": "Surrounding Whitespace", "data": {"boolean": false}, "template": " | {{^boolean}}\t|\t{{/boolean}} | \n", "expected": " | \t|\t | \n"},
    {"name": "Internal Whitespace", "data": {"boolean": false}, "template": " | {{^boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", "expected": " |  \n  | \n"},
    {"name": "Indented Inline Sections", "data": {"boolean": false}, "template": " {{^boolean}}NO{{/boolean}}\n {{^boolean}}WAY{{/boolean}}\n", "expected": " NO\n WAY\n"},
    {"name": "Standalone Lines", "data": {"boolean": false}, "template": "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", "expected": "| This Is\n|\n| A Line\n"},
    {"name": "Standalone Indented Lines", "data": {"boolean": false}, "template": "| This Is\n  {{^boolean}}\n|\n  {{/boolean}}\n| A Line\n", "expected": "| This Is\n|\n| A Line\n"},
    {"name": "Standalone Line Endings", "data": {"boolean": false}, "template": "|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", "expected": "|\r\n|"},
    {"name": "Standalone Without Previous Line", "data": {"boolean": false}, "template": "  {{^boolean}}\n^{{/boolean}}\n/", "expected": "^\n/"},
    {"name": "Standalone Without Newline", "data": {"boolean": false}, "template": "^{{^boolean}}\n/\n  {{/boolean}}", "expected": "^\n/\n"},
    {"name": "Padding", "data": {"boolean": false}, "template": "|{{^ boolean }}={{/ boolean }}|", "expected": "|=|"}
    ]
    """#

  static let partials = #"""
    [
    {"name": "Basic Behavior", "data": {}, "template": "\"{{>text}}\"", "partials": {"text": "from partial"}, "expected": "\"from partial\""},
    {"name": "Failed Lookup", "data": {}, "template": "\"{{>text}}\"", "partials": {}, "expected": "\"\""},
    {"name": "Context", "data": {"text": "content"}, "template": "\"{{>partial}}\"", "partials": {"partial": "*{{text}}*"}, "expected": "\"*content*\""},
    {"name": "Recursion", "data": {"content": "X", "nodes": [{"content": "Y", "nodes": []}]}, "template": "{{>node}}", "partials": {"node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"}, "expected": "X<Y<>>"},
    {"name": "Nested", "data": {"a": "hello", "b": "world"}, "template": "{{>outer}}", "partials": {"outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"}, "expected": "*hello world!*"},
    {"name": "Surrounding Whitespace", "data": {}, "template": "| {{>partial}} |", "partials": {"partial": "\t|\t"}, "expected": "| \t|\t |"},
    {"name": "Inline Indentation", "data": {"data": "|"}, "template": "  {{data}}  {{> partial}}\n", "partials": {"partial": ">\n>"}, "expected": "  |  >\n>\n"},
    {"name": "Standalone Line Endings", "data": {}, "template": "|\r\n{{>partial}}\r\n|", "partials": {"partial": ">"}, "expected": "|\r\n>|"},
    {"name": "Standalone Without Previous Line", "data": {}, "template": "  {{>partial}}\n>", "partials": {"partial": ">\n>"}, "expected": "  >\n  >>"},
    {"name": "Standalone Without Newline", "data": {}, "template": ">\n  {{>partial}}", "partials": {"partial": ">\n>"}, "expected": ">\n  >\n  >"},
    {"name": "Standalone Indentation", "data": {"content": "<\n->"}, "template": "\\\n {{>partial}}\n/\n", "partials": {"partial": "|\n{{{content}}}\n|\n"}, "expected": "\\\n |\n <\n->\n |\n/\n"},
    {"name": "Padding Whitespace", "data": {"boolean": true}, "template": "|{{> partial }}|", "partials": {"partial": "[]"}, "expected": "|[]|"}
    ]
    """#

  static let sections = #"""
    [
    {"name": "Truthy", "data": {"boolean": true}, "template": "\"{{#boolean}}This should be rendered.{{/boolean}}\"", "expected": "\"This should be rendered.\""},
    {"name": "Falsey", "data": {"boolean": false}, "template": "\"{{#boolean}}This should not be rendered.{{/boolean}}\"", "expected": "\"\""},
    {"name": "Null is falsey", "data": {"null": null}, "template": "\"{{#null}}This should not be rendered.{{/null}}\"", "expected": "\"\""},
    {"name": "Context", "data": {"context": {"name": "Joe"}}, "template": "\"{{#context}}Hi {{name}}.{{/context}}\"", "expected": "\"Hi Joe.\""},
    {"name": "Parent contexts", "data": {"a": "foo", "b": "wrong", "sec": {"b": "bar"}, "c": {"d": "baz"}}, "template": "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"", "expected": "\"foo, bar, baz\""},
    {"name": "Variable test", "data": {"foo": "bar"}, "template": "\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"", "expected": "\"bar is bar\""},
    {"name": "List Contexts", "data": {"tops": [{"tname": {"upper": "A", "lower": "a"}, "middles": [{"mname": "1", "bottoms": [{"bname": "x"}, {"bname": "y"}]}]}]}, "template": "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}{{/middles}}{{/tops}}", "expected": "a1.A1x.A1y."},
    {"name": "Deeply Nested Contexts", "data": {"a": {"one": 1}, "b": {"two": 2}, "c": {"three": 3, "d": {"four": 4, "five": 5}}}, "template": "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{one}}{{two}}{{three}}{{two}}{{one}}\n{{#d}}\n{{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}\n{{#five}}\n{{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}\n{{one}}{{two}}{{three}}{{four}}{{.}}6{{.}}{{four}}{{three}}{{two}}{{one}}\n{{one}}{{two}}{{three}}{{four}}{{five}}{{four}}{{three}}{{two}}{{one}}\n{{/five}}\n{{one}}{{two}}{{three}}{{four}}{{three}}{{two}}{{one}}\n{{/d}}\n{{one}}{{two}}{{three}}{{two}}{{one}}\n{{/c}}\n{{one}}{{two}}{{one}}\n{{/b}}\n{{one}}\n{{/a}}\n", "expected": "1\n121\n12321\n1234321\n123454321\n12345654321\n123454321\n1234321\n12321\n121\n1\n"},
    {"name": "List", "data": {"list": [{"item": 1}, {"item": 2}, {"item": 3}]}, "template": "\"{{#list}}{{item}}{{/list}}\"", "expected": "\"123\""},
    {"name": "Empty List", "data": {"list": []}, "template": "\"{{#list}}Yay lists!{{/list}}\"", "expected": "\"\""},
    {"name": "Doubled", "data": {"bool": true, "two": "second"}, "template": "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n", "expected": "* first\n* second\n* third\n"},
    {"name": "Nested (Truthy)", "data": {"bool": true}, "template": "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", "expected": "| A B C D E |"},
    {"name": "Nested (Falsey)", "data": {"bool": false}, "template": "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", "expected": "| A  E |"},
    {"name": "Context Misses", "data": {}, "template": "[{{#missing}}Found key 'missing'!{{/missing}}]", "expected": "[]"},
    {"name": "Implicit Iterator - String", "data": {"list": ["a", "b", "c", "d", "e"]}, "template": "\"{{#list}}({{.}}){{/list}}\"", "expected": "\"(a)(b)(c)(d)(e)\""},
    {"name": "Implicit Iterator - Integer", "data": {"list": [1, 2, 3, 4, 5]}, "template": "\"{{#list}}({{.}}){{/list}}\"", "expected": "\"(1)(2)(3)(4)(5)\""},
    {"name": "Implicit Iterator - Decimal", "data": {"list": [1.1, 2.2, 3.3, 4.4, 5.5]}, "template": "\"{{#list}}({{.}}){{/list}}\"", "expected": "\"(1.1)(2.2)(3.3)(4.4)(5.5)\""},
    {"name": "Implicit Iterator - Array", "data": {"list": [[1, 2, 3], ["a", "b", "c"]]}, "template": "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"", "expected": "\"(123)(abc)\""},
    {"name": "Implicit Iterator - HTML Escaping", "data": {"list": ["&", "\"", "<", ">"]}, "template": "\"{{#list}}({{.}}){{/list}}\"", "expected": "\"(&amp;)(&quot;)(&lt;)(&gt;)\""},
    {"name": "Implicit Iterator - Triple mustache", "data": {"list": ["&", "\"", "<", ">"]}, "template": "\"{{#list}}({{{.}}}){{/list}}\"", "expected": "\"(&)(\")(<)(>)\""},
    {"name": "Implicit Iterator - Ampersand", "data": {"list": ["&", "\"", "<", ">"]}, "template": "\"{{#list}}({{&.}}){{/list}}\"", "expected": "\"(&)(\")(<)(>)\""},
    {"name": "Implicit Iterator - Root-level", "data": [{"value": "a"}, {"value": "b"}], "template": "\"{{#.}}({{value}}){{/.}}\"", "expected": "\"(a)(b)\""},
    {"name": "Dotted Names - Truthy", "data": {"a": {"b": {"c": true}}}, "template": "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"Here\"", "expected": "\"Here\" == \"Here\""},
    {"name": "Dotted Names - Falsey", "data": {"a": {"b": {"c": false}}}, "template": "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"\"", "expected": "\"\" == \"\""},
    {"name": "Dotted Names - Broken Chains", "data": {"a": {}}, "template": "\"{{#a.b.c}}Here{{/a.b.c}}\" == \"\"", "expected": "\"\" == \"\""},
    {"name": "Surrounding Whitespace", "data": {"boolean": true}, "template": " | {{#boolean}}\t|\t{{/boolean}} | \n", "expected": " | \t|\t | \n"},
    {"name": "Internal Whitespace", "data": {"boolean": true}, "template": " | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", "expected": " |  \n  | \n"},
    {"name": "Indented Inline Sections", "data": {"boolean": true}, "template": " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", "expected": " YES\n GOOD\n"},
    {"name": "Standalone Lines", "data": {"boolean": true}, "template": "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", "expected": "| This Is\n|\n| A Line\n"},
    {"name": "Indented Standalone Lines", "data": {"boolean": true}, "template": "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n", "expected": "| This Is\n|\n| A Line\n"},
    {"name": "Standalone Line Endings", "data": {"boolean": true}, "template": "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", "expected": "|\r\n|"},
    {"name": "Standalone Without Previous Line", "data": {"boolean": true}, "template": "  {{#boolean}}\n#{{/boolean}}\n/", "expected": "#\n/"},
    {"name": "Standalone Without Newline", "data": {"boolean": true}, "template": "#{{#boolean}}\n/\n  {{/boolean}}", "expected": "#\n/\n"},
    {"name": "Padding", "data": {"boolean": true}, "template": "|{{# boolean }}={{/ boolean }}|", "expected": "|=|"}
    ]
    """#
}
