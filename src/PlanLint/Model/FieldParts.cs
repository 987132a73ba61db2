namespace PlanLint.Model;

/// <summary>Parts of text fields.</summary>
public static class FieldParts
{
    /// <summary>A span of a field as a field of its own, with its place and with a map for its own parts. The span lies inside the value.</summary>
    public static Field<string> Part(this Field<string> field, TextSpan span) =>
        new(field.Value.Substring(span.Start, span.Length), field.At.TextMap?.Narrow(span) is { } map ? field.At with { Region = new Region.Text(map.Source, map.Region), TextMap = map } : field.At);

    /// <summary>The field without the white space inside it, as a name that was wrapped is written; its place stays.</summary>
    public static Field<string> WithoutGaps(this Field<string> field)
    {
        // A name of Chinese characters alone is answered without a look at each.
        if (field.Value.AsSpan().IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 || !field.Value.Any(char.IsWhiteSpace)) return field;
        var runs = new List<TextMap.Run>();
        var text = new System.Text.StringBuilder(field.Value.Length);
        for (var i = 0; i < field.Value.Length; i++)
        {
            if (char.IsWhiteSpace(field.Value[i])) continue;
            if (field.At.TextMap is { } map) runs.Add(new(text.Length, map.ToSource(new(i, 1)).Start));
            text.Append(field.Value[i]);
        }

        return new(text.ToString(), field.At.TextMap is { } old ? field.At with { TextMap = new(old.Source, runs, text.Length, old.Region) } : field.At);
    }

    /// <summary>The field with words put before and behind it that stand elsewhere in the file; its place stays that of its own words.</summary>
    public static Field<string> With(this Field<string> field, string before, string after)
    {
        var value = before + field.Value + after;
        if (field.At.TextMap is not { } map) return new(value, field.At);
        List<TextMap.Run> runs = [.. before.Select((_, i) => new TextMap.Run(i, map.Region.Start)), .. map.Runs.Select(r => r with { Value = r.Value + before.Length })];
        runs.AddRange(after.Select((_, i) => new TextMap.Run(before.Length + field.Value.Length + i, Math.Max(map.Region.Start, map.Region.End - 1))));
        return new(value, field.At with { TextMap = new(map.Source, runs, value.Length, map.Region) });
    }
}
