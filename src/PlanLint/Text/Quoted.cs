namespace PlanLint.Text;

/// <summary>What stands inside quotation marks or title marks: names and words of others.</summary>
internal static class Quoted
{
    private static readonly System.Buffers.SearchValues<char> Opening = System.Buffers.SearchValues.Create("“‘《〈「『");

    /// <summary>For each character whether it stands inside such a pair; the outermost marks themselves do not. Time is linear.</summary>
    public static bool[] In(string text)
    {
        var inside = new bool[text.Length];
        if (text.AsSpan().IndexOfAny(Opening) < 0) return inside;
        var pairs = BracketPairs.Of(text);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var step = BracketMarks.TryGet(text[i], out var mark) && mark.Family is 2 or 3 or 4 or 5 ? pairs.StepAt(i) : 0;
            if (step < 0) depth--;
            inside[i] = depth > 0;
            if (step > 0) depth++;
        }

        return inside;
    }
}
