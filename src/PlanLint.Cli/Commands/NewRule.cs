using System.Text.RegularExpressions;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>Writes the files of a new rule. All of them or none, and never over a file that exists.</summary>
internal sealed partial class NewRule(Terminal terminal, Language language)
{
    private const int LongestName = 60;

    public required string Name { get; init; }

    public required Category Category { get; init; }

    /// <summary>0: the files are there.</summary>
    /// <exception cref="UsageException">The name will not do, this is no checkout, or a file cannot be written.</exception>
    public int Run()
    {
        if (Name.Length > LongestName || !PascalCase().IsMatch(Name))
            throw new UsageException(Message.Of($"规则名“{Name}”不合要求：要两个词以上，每个词首字母大写，例如 MissingLeadUnit。", $"'{Name}' is no name for a rule; write two words or more in PascalCase, for example MissingLeadUnit."));
        if (typeof(PlanRule).Assembly.GetExportedTypes().Any(t => Same(t.Name)))
            throw new UsageException(Message.Of($"“{Name}”已经是 PlanLint 里一个类型的名字，请换一个。", $"'{Name}' is the name of a type of PlanLint already; choose another."));
        var checkout = Checkout.Around(terminal.Folder)
            ?? throw new UsageException(Message.Of($"这里不是 PlanLint 仓库：当前文件夹和上级文件夹里都没有 PlanLint.sln。", $"This is no checkout of PlanLint: there is no PlanLint.sln in this folder or above it."));
        if (checkout.Rules.FirstOrDefault(r => Same(r.Name)) is { Id: { } taken })
            throw new UsageException(Message.Of($"已经有规则 {taken} {Name}，请换一个名字。", $"There is a rule {taken} {Name} already; choose another name."));
        var id = checkout.NextId(Category)
            ?? throw new UsageException(Message.Of($"类别 {Category} 的编号已经用完。", $"Category {Category} has no id left."));

        var files = new RuleScaffold(id, Name, Category).Files(Clean(checkout));
        NewFiles.Write(checkout.Root, files);
        var says = new Wording(language);
        terminal.Write(says.Of($"写好了规则 {id} {Name}，测试能通过，从这里改起：\n", $"Wrote rule {id} {Name}; its tests pass, so edit from here:\n")
            + string.Concat(files.Select(f => $"  {f.Path}\n"))
            + says.Of("改完用 PLANLINT_ACCEPT=1 dotnet test --project tests/PlanLint.Tests 更新 rules/README.md 的规则表。\n", "Then PLANLINT_ACCEPT=1 dotnet test --project tests/PlanLint.Tests updates the table in rules/README.md.\n"));
        return 0;
    }

    private bool Same(string name) => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase);

    private static string Clean(Checkout checkout)
    {
        try
        {
            return File.ReadAllText(Path.Combine(checkout.Root, RuleScaffold.CleanPlan));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Message.Of($"读不出 {RuleScaffold.CleanPlan}，语料要照它来写。", $"{RuleScaffold.CleanPlan} cannot be read; the corpus is made from it."));
        }
    }

    [GeneratedRegex(@"^(?:[A-Z][a-z0-9]+){2,}\z")]
    private static partial Regex PascalCase();
}
