using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Input;

/// <summary>A file was read, but there is nothing in it to check.</summary>
[Rule("PL0002", "UnmappedTable", Category.Input, Severity.Error, Source = "没有检查的内容不得算作通过")]
public sealed class UnmappedTable : PlanRule
{
    public override void Define()
    {
        InputDocument document = default!;
        IEnumerable<Model.UnmappedTable> tables = default!;

        When()
            .Match(() => document, d => d.IsReadable || d.ProblemCount == 0)
            .Query(() => tables, q => q.Match<Model.UnmappedTable>().Collect())
            .Having(() => document.RowCount == 0);

        Then()
            .Report(
                at: () => tables.Any() ? tables.First().At : document.At,
                message: () => tables.Any() ? Message.Of(
                    $"表头“{Excerpt.Of(tables.First().Headers, 40)}”无法识别，没有可检查的行；请改用行动、任务、内容、牵头单位、责任单位等表头。",
                    $"The headers '{Excerpt.Of(tables.First().Headers, 40)}' are not known, so there is no row to check; use headers such as action, task, content, lead, responsible.") : Message.Of(
                    $"文件里没有可检查的任务或内容行，请确认它是方案，并且用了能识别的键或表头（行动、任务、内容、牵头单位……）。",
                    $"The file holds no task or row to check; make sure it is a plan and uses known keys or headers (action, task, content, lead …)."));
    }
}
