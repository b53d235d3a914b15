/** What `verbatim --help` prints. No line is wider than 80 columns. */
export const HELP = `
verbatim: source articles in, a checked dataset out,
          every value with the words it came from

  verbatim add        look at an address or a file, and make it a source
  verbatim sources    list the sources, with what came of each
  verbatim fetch      bring the addresses of sources.yaml into the store
  verbatim build      read the articles, find the facts, write a release
  verbatim release    build, and accept what held the release back
  verbatim verify     check a release, without its publisher's help
  verbatim diff       tell what differs between two releases, and why
  verbatim apply      make the tables that a delta leads to
  verbatim releases   list the releases, with what became of them
  verbatim yank       say of a release that nobody should use it
  verbatim rollback   make an earlier release the latest one
  verbatim matches    list the things that nearly are one, for you to judge
  verbatim sign       sign a release, so that readers know whose it is
  verbatim keys       make the pair of keys for that
  verbatim correct    accept, reject or set a value, merge or split things
  verbatim annotate   run the engine on your own texts, JSON lines in and out
  verbatim schedule   build again and again, at the times of a cron expression

  verbatim <command> --help   what a command takes
  verbatim --version

Begin with a folder of articles, a file each (.txt, .md, .html, .pdf, .docx):

  verbatim build --sources my-articles --out my-dataset

Exit codes: 0 done
            1 a fault of the program, or a release that is not sound
            2 something for you to mend
            3 held back by a check
`;
