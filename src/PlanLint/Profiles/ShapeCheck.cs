using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Profiles;

/// <summary>Compares JSON with a shape.</summary>
internal static class ShapeCheck
{
    /// <summary>Adds one fault for each value that is not what the shape asks for, in the order of the text within each object.</summary>
    /// <param name="item">The value.</param>
    /// <param name="shape">What it must be.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="least">Properties of this need or a greater one must be there.</param>
    public static void Check(JsonItem item, Shape shape, List<JsonFault> faults, Shape.Need least = Shape.Need.Whole)
    {
        switch (shape, item)
        {
            case (Shape.Object expected, JsonItem.Object found):
                CheckObject(found, expected, faults, least);
                break;
            case (Shape.List expected, JsonItem.List found):
                if (found.Items.Count < expected.Least) faults.Add(new(found.Start, TooFew(expected.Least)));
                foreach (var child in found.Items) Check(child, expected.Item, faults, least);
                break;
            case (Shape.Map expected, JsonItem.Object found):
                CheckTwice(found, faults);
                foreach (var member in found.Members)
                {
                    if (!Fits(member.Name, TextFormat.Any)) faults.Add(new(member.Start, Expected(TextFormat.Any.Expected)));
                    Check(member.Value, expected.Value, faults, least);
                }
                break;
            case (Shape.Text expected, JsonItem.Text found) when Fits(found.Value, expected.Format):
            case (Shape.Choice choice, JsonItem.Text text) when choice.Values.Contains(text.Value, StringComparer.Ordinal):
            case (Shape.Whole whole, JsonItem.Number number) when number.Value is { } value && value == decimal.Truncate(value) && value >= whole.Least && value <= whole.Greatest:
            case (Shape.Number, JsonItem.Number { Value: not null }):
            case (Shape.Flag, JsonItem.Flag):
                break;
            default:
                faults.Add(new(item.Start, Expected(Wanted(shape))));
                break;
        }
    }

    private static void CheckObject(JsonItem.Object found, Shape.Object expected, List<JsonFault> faults, Shape.Need least)
    {
        CheckTwice(found, faults);
        var missing = expected.Properties.Where(p => p.Need >= least).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in found.Members)
        {
            missing.Remove(member.Name);
            if (expected.Find(member.Name) is { } property) Check(member.Value, property.Shape, faults, least);
            else faults.Add(new(member.Start, Unknown(member.Name, expected)));
        }
        foreach (var name in missing) faults.Add(new(found.Start, Message.Of(zh: $"缺少属性“{name}”。", en: $"Property '{name}' is missing.")));
    }

    private static void CheckTwice(JsonItem.Object found, List<JsonFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in found.Members.Where(m => !seen.Add(m.Name)))
            faults.Add(new(member.Start, Message.Of(zh: $"属性“{member.Name}”重复。", en: $"Property '{member.Name}' occurs twice.")));
    }

    private static bool Fits(string text, TextFormat format) => text.Length <= TextFormat.MaxLength && format.Accepts(text);

    private static Message Unknown(string name, Shape.Object expected) =>
        Nearest.To(name, expected.Properties.Select(p => p.Name)) is { } nearest
            ? Message.Of(zh: $"未知属性“{name}”，是否应为“{nearest}”？", en: $"Unknown property '{name}'; did you mean '{nearest}'?")
            : Message.Of(zh: $"未知属性“{name}”。", en: $"Unknown property '{name}'.");

    private static Message TooFew(int least) => Message.Of(zh: $"至少要有 {least} 项。", en: $"At least {least} items are needed.");

    private static Message Expected(Message what) =>
        Message.Of(zh: $"此处应为{what.In(Language.Chinese)}。", en: $"Expected {what.In(Language.English)}.");

    private static Message Wanted(Shape shape) => shape switch
    {
        Shape.Text text => text.Format.Expected,
        Shape.Choice choice => Message.Of($"{string.Join("、", choice.Values)}之一", $"one of {string.Join(", ", choice.Values)}"),
        Shape.Whole whole => Message.Of($"{whole.Least} 到 {whole.Greatest} 的整数", $"a whole number from {whole.Least} to {whole.Greatest}"),
        Shape.Number => Message.Of($"数值", $"a number"),
        Shape.Flag => Message.Of($" true 或 false", $"true or false"),
        Shape.List => Message.Of($"列表 […]", $"a list […]"),
        _ => Message.Of($"对象 {"{…}"}", $"an object {"{…}"}"),
    };
}
