/// The page of feedback sheets: one file, no scripts, nothing from elsewhere.
enum SheetTemplate {
  /// The page; `{{…}}` is escaped, and only the style and its digest are taken as they are.
  static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {{{policy}}}; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    {{#trainees}}
    <section class="sheet">
    <header>
    <p class="quiz">{{title}}</p>
    <h1><bdi>{{name}}</bdi></h1>
    <p class="total {{mark}}"><strong>{{points}}</strong> / {{of}} · {{percent}}% · <b>{{verdict}}</b></p>
    <progress value="{{earned}}" max="{{most}}">{{percent}}%</progress>
    </header>
    <ol>
    {{#questions}}
    <li class="{{mark}}">
    <h2><span class="points">{{points}} / {{of}}</span><span class="sign">{{sign}}</span> <span class="prompt">{{prompt}}</span>{{#clause}} <small>{{.}}</small>{{/clause}}</h2>
    {{#hasLines}}
    <ol class="lines">
    {{#lines}}<li value="{{number}}"{{#isAnswer}} class="answer"{{/isAnswer}}>{{text}}</li>
    {{/lines}}
    </ol>
    {{/hasLines}}
    {{#hasOptions}}
    <ul class="options">
    {{#options}}<li{{#isAnswer}} class="answer"{{/isAnswer}}>{{box}} {{letter}}. {{text}}</li>
    {{/options}}
    </ul>
    {{/hasOptions}}
    <p class="label">{{answerLabel}}</p>
    <blockquote><bdi>{{answer}}</bdi></blockquote>
    {{#hasElements}}
    <ul class="elements">
    {{#elements}}<li class="{{mark}}">{{sign}} {{words}}{{#clause}} <small>{{.}}</small>{{/clause}}</li>
    {{/elements}}
    </ul>
    {{/hasElements}}
    {{#advice}}<p class="advice">{{.}}</p>
    {{/advice}}
    {{#remarks}}<p class="remark">{{.}}</p>
    {{/remarks}}
    </li>
    {{/questions}}
    </ol>
    {{#masked}}<p class="remark">{{.}}</p>
    {{/masked}}
    </section>
    {{/trainees}}
    </body>
    </html>

    """

  /// The style; its digest is in the page's policy, so that no other is applied.
  static let style = """

    :root { color-scheme: light dark; --ink: #1c1b1f; --soft: #5f5b66; --paper: #fff; --well: #f3f2f5;
      --rule: #d5d2da; --good: #1b6e32; --bad: #a4211b; --none: #6b5a00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e6eb; --soft: #aaa5b2; --paper: #17161a; --well: #242229; --rule: #413d49;
        --good: #7ccf8f; --bad: #ff9d94; --none: #e2c65a; }
    }
    * { box-sizing: border-box; }
    body { font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
      "WenQuanYi Micro Hei", sans-serif; color: var(--ink); background: var(--paper);
      max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1rem; margin: 0 0 .5rem; }
    p { margin: .4rem 0; }
    ol, ul { margin: .4rem 0; padding: 0; list-style: none; }
    small { color: var(--soft); font-weight: normal; white-space: nowrap; }
    .sheet + .sheet { border-top: 3px double var(--rule); margin-top: 3rem; padding-top: 2rem; }
    .quiz, .label { color: var(--soft); }
    .label { font-size: .85rem; margin-bottom: 0; }
    .total strong { font-size: 1.3rem; }
    .total.good b, .sign { color: var(--good); }
    .total.bad b, .bad > h2 .sign { color: var(--bad); }
    .none > h2 .sign { color: var(--none); }
    progress { width: 100%; height: .6rem; accent-color: var(--good); }
    section > ol > li { border: 1px solid var(--rule); border-left: 5px solid var(--good);
      border-radius: 4px; padding: .8rem 1rem; margin: 1rem 0; }
    section > ol > li.bad { border-left-color: var(--bad); }
    section > ol > li.none { border-left-color: var(--none); }
    .points { float: right; margin-left: 1rem; font-variant-numeric: tabular-nums; }
    .prompt, .lines li, blockquote, .advice, .remark { white-space: pre-line; overflow-wrap: anywhere; }
    .lines { list-style: decimal; padding-left: 2.2rem; background: var(--well); border-radius: 4px;
      padding-block: .4rem; }
    .lines .answer, .options .answer { font-weight: bold; }
    blockquote { margin: .1rem 0 .6rem; padding: .4rem .8rem; background: var(--well);
      border-radius: 4px; }
    .elements li { display: inline-block; border: 1px solid var(--rule); border-radius: 1rem;
      padding: 0 .7rem; margin: 0 .3rem .3rem 0; }
    .elements .good { color: var(--good); }
    .elements .bad { color: var(--bad); }
    .advice { border-left: 3px solid var(--bad); padding-left: .7rem; }
    .remark { color: var(--soft); }
    @page { margin: 18mm 16mm; }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --well: #fff;
        --rule: #999; --good: #000; --bad: #000; --none: #000; }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
      .sheet + .sheet { break-before: page; border: 0; margin: 0; padding: 0; }
      section > ol > li { break-inside: avoid; margin: .5rem 0; padding: .4rem .8rem; }
      blockquote, .lines { border: 1px solid var(--rule); }
      h2 { break-after: avoid; }
    }

    """
}
