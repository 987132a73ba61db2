using System.CommandLine;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>What <c>check</c> takes. All values are words here; <see cref="CheckRequest"/> is made of them where they are understood.</summary>
internal sealed class CheckOptions(Wording says)
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "PATH|GLOB|-",
        Description = says.Of(
            "方案文件、通配符或文件夹，- 表示标准输入；不写则检查当前文件夹。",
            "Plan files, globs or folders; - is standard input; the current folder when left out."),
    };

    public Option<string[]> Format { get; } = new("--format", "-f")
    {
        HelpName = "NAME[=PATH]",
        Description = says.Of(
            $"报告格式：{string.Join('、', ReportFormats.Names)}，默认 {ReportFormats.Names[0]}；加“=文件名”写入文件，可写多次。",
            $"Report format: {string.Join(", ", ReportFormats.Names)}; default {ReportFormats.Names[0]}. With =PATH it goes to a file. Repeatable."),
    };

    public Option<string> SarifProfile { get; } = new("--sarif-profile")
    {
        HelpName = "full|github",
        Description = says.Of(
            "sarif 日志写给谁，默认 full：全部结果；github 只写计入结果的，最多 5000 个，先写重的。",
            "For whom sarif logs are written; default full: all results. github: those that count, at most the gravest 5,000."),
    };

    public Option<string> SarifCategory { get; } = new("--sarif-category")
    {
        HelpName = "ID",
        Description = says.Of(
            "sarif 日志的类别，如 plans：同一仓库上传几份日志时，GitHub 凭它区分。",
            "Category of sarif logs, for example plans: by it GitHub tells several logs of one repository apart."),
    };

    public Option<string> SarifBase { get; } = new("--sarif-base")
    {
        HelpName = "URI|auto",
        Description = says.Of(
            "sarif 日志里文件地址的起点：file:// 或 https:// 开头的地址；auto 用仓库在本机的位置，日志里就有本机的路径。不写则只有相对地址。",
            "What addresses in sarif logs count from: an address that begins with file:// or https://; auto: the place of the repository, so that the log tells a path of this machine. Relative addresses only when left out."),
    };

    public Option<bool> SarifProvenance { get; } = new("--sarif-provenance")
    {
        Description = says.Of(
            "sarif 日志写明 git 仓库的 https 地址（去掉用户名和口令）、提交号和分支。",
            "sarif logs name the https address of the git repository (without user and password), the commit and the branch."),
    };

    public Option<string> LinkBase { get; } = new("--link-base")
    {
        HelpName = "URL",
        Description = says.Of(
            "markdown 报告里位置链接的开头，如 https://github.com/县/方案/blob/main；不写则用相对链接。",
            "What links to places in markdown reports begin with, for example https://github.com/county/plans/blob/main; relative links when left out."),
    };

    public Option<string> FailOn { get; } = new("--fail-on")
    {
        HelpName = "error|warning|info|never",
        Description = says.Of("有这一级或更重的问题就算不通过，默认 error。", "Findings of this level or above fail the check; default error."),
    };

    public Option<string> MaxWarnings { get; } = new("--max-warnings")
    {
        HelpName = "N",
        Description = says.Of("警告超过 N 个也算不通过。", "More than N warnings fail the check too."),
    };

    public Option<string> Severity { get; } = new("--severity")
    {
        HelpName = "error|warning|info",
        Description = says.Of("屏幕上显示到哪一级，默认 warning；info 连提示一起显示。", "The lowest level shown on the screen; default warning."),
    };

    public Option<string[]> Select { get; } = new("--select")
    {
        HelpName = "IDS",
        Description = says.Of("只用这些规则：编号、名称、前缀（PL2*）或类别（Coverage），用逗号隔开，可写多次。", "Runs only these rules: ids, names, prefixes (PL2*) or categories (Coverage), separated by commas. Repeatable."),
    };

    public Option<string[]> Ignore { get; } = new("--ignore")
    {
        HelpName = "IDS",
        Description = says.Of("不用这些规则，写法同上。", "Leaves these rules out, written likewise."),
    };

    public Option<bool> Fix { get; } = new("--fix")
    {
        Description = says.Of("自动修改标点、分隔和空格，不改汉字、数字和单位，然后检查修改后的文件。", "Mends marks, separators and spaces, never a Chinese character, number or unit; then checks what is left."),
    };

    public Option<bool> UnsafeFixes { get; } = new("--unsafe-fixes")
    {
        Description = says.Of("连同会增删文字的修改，和 --fix 或 --diff 一起用。", "Applies fixes that add or remove words too; goes with --fix or --diff."),
    };

    public Option<bool> Diff { get; } = new("--diff")
    {
        Description = says.Of("不改文件，只列出 --fix 会改什么；有可改的，退出码为 1。", "Changes no file and shows what --fix would do; exit code 1 if anything."),
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = says.Of("把修改后的文件写到这里，原文件不动；Word 和 Excel 文件必须这样写。", "Where --fix writes the fixed copy of one file, which itself stays as it is; Word and Excel files need it."),
    };

    public Option<string> Since { get; } = new("--since")
    {
        HelpName = "REV",
        Description = says.Of(
            "只检查这个 git 版本（分支、标签、提交号）以来有改动的方案：已提交的、未提交的、新建的都算。",
            "Checks only plans that changed since this git revision (branch, tag, id), committed or not, new ones among them."),
    };

    public Option<string> Against { get; } = new("--against")
    {
        HelpName = "OLD",
        Description = says.Of(
            "与旧版对照，找出删去的行动、任务和内容，推迟的时限，降低的目标，改了的牵头单位和名称：写一个旧文件，或者一个 git 版本（各方案与自己的旧版对照）。",
            "Compares with an older edition and finds what was dropped, postponed, lowered or renamed: a file, or a git revision with which each plan is compared by its own older self."),
    };

    public Option<string[]> Rules { get; } = RulesOption.Create(says);

    public Option<string> Parent { get; } = ParentOption.Create(says);

    public Option<bool> NoSuppressions { get; } = new("--no-suppressions")
    {
        Description = says.Of("豁免的问题也显示、也计入结果。", "Shows and counts findings that are suppressed as well."),
    };

    public Option<string> AsOf { get; } = AsOfDay.CreateOption(says);

    public Option<string> Baseline { get; } = new("--baseline")
    {
        HelpName = "FILE",
        Description = says.Of("对照这个基线文件，其中已有的问题不计入结果；用 baseline create 建立。", "Findings that this baseline has are known and do not count; 'baseline create' makes one."),
    };

    public Option<string> StdinFilename { get; } = new("--stdin-filename")
    {
        HelpName = "NAME",
        Description = says.Of("检查标准输入（-）时用的文件名，决定格式和配置。", "The name under which standard input (-) is checked; it decides format and configuration."),
    };

    public Option<bool> AllowOutside { get; } = OutsideOption.Create(says);

    public Option<string> Encoding { get; } = EncodingOption.Create(says);

    public Option<string[]> Limit { get; } = LimitOption.Create(says);

    public Option<string> Jobs { get; } = new("--jobs", "-j")
    {
        HelpName = "N",
        Description = says.Of("同时检查几个文件，默认与处理器数相同。", "How many files to check at once; default one for each processor."),
    };

    public Option<bool> Cache { get; } = new("--cache")
    {
        Description = says.Of(
            "记住每个文件的结果，没有改动的文件下次不再检查；结果放在 .planlint/cache。",
            "Keeps the result of each file in .planlint/cache, so that files that did not change are not checked again."),
    };

    public Option<string> CacheFolder { get; } = new("--cache-folder")
    {
        HelpName = "FOLDER",
        Description = says.Of("结果放在这个文件夹，不必再写 --cache。", "Keeps results in this folder; --cache goes without saying."),
    };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = says.Of("不用缓存，写了 --cache 也不用。", "Keeps and takes no results, whatever --cache says.") };

    public Option<bool> Statistics { get; } = new("--statistics")
    {
        Description = says.Of(
            "结果后面列出每条规则在多少个文件里未通过、通过、不适用、未检查、已豁免，以及检查了几处。",
            "After the results, tells for each rule in how many files it failed, passed, did not apply, was not checked or is waived, and how many nodes it examined."),
    };

    public Option<bool> Timing { get; } = new("--timing")
    {
        Description = says.Of("在标准错误上列出每个阶段、每条规则用了多少时间。", "Tells on standard error how much time each stage and each rule took."),
    };

    public Option<string> Color { get; } = new("--color")
    {
        HelpName = "auto|always|never",
        Description = says.Of("是否用颜色，默认 auto：屏幕上用，设了 NO_COLOR 则不用。", "Whether to use colours; default auto: on a screen, unless NO_COLOR is set."),
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = says.Of("只输出结果，同 --verbosity quiet。", "Nothing but results, like --verbosity quiet.") };

    public Option<string> Verbosity { get; } = new("--verbosity")
    {
        HelpName = "quiet|normal|detailed",
        Description = says.Of("说明的多少，默认 normal；detailed 还列出略过的文件和原因。", "How much is told besides results; default normal. detailed lists what was passed over and why."),
    };

    public IReadOnlyList<Option> All =>
        [
            Format, SarifProfile, SarifCategory, SarifBase, SarifProvenance, LinkBase, FailOn, MaxWarnings, Severity, Select, Ignore, Since, Against, Rules, Parent, NoSuppressions, AsOf, Baseline,
            Fix, UnsafeFixes, Diff, Output,
            StdinFilename, AllowOutside, Encoding, Limit, Jobs, Cache, CacheFolder, NoCache, Statistics, Timing, Color, Quiet, Verbosity,
        ];
}
