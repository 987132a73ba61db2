using System.Globalization;

namespace PlanLint.Formats.Sheets;

/// <summary>The texts that cells share, in <c>xl/sharedStrings.xml</c>.</summary>
internal sealed class SharedStrings(IReadOnlyList<string> texts)
{
    /// <summary>Of a workbook without such a part.</summary>
    public static SharedStrings None { get; } = new([]);

    public static SharedStrings Read(Stream part, Limits limits)
    {
        using var xml = SheetXml.Open(part, limits);
        var texts = new List<string>();
        while (SheetXml.Next(xml))
        {
            limits.Deadline.ThrowIfCancellationRequested();
            if (SheetXml.ElementOf(xml) != "si") continue;
            texts.Add(SheetText.Item(xml));
            if (texts.Count > limits.Nodes) throw new InvalidDataException("More texts than cells.");
        }

        return new(texts);
    }

    /// <summary>The text with an index as a cell writes it.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string this[string index] =>
        int.TryParse(index, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var i) && i < texts.Count
            ? texts[i]
            : throw new InvalidDataException("A cell refers to a text that is not there.");
}
