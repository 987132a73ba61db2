namespace PlanLint.Model;

/// <summary>Words of a passage that are not written as the standards ask.</summary>
/// <param name="Id">Number in the document, from 0 in the order of the file.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Fault">What is wrong; its spans count in <see cref="Passage.Written"/>.</param>
public sealed record StyleFault(int Id, Passage Passage, TextFault Fault)
{
    /// <summary>What is wrong.</summary>
    public StyleFaultKind Kind => Fault.Kind;

    /// <summary>The words as written.</summary>
    public string Words => Passage.WordsAt(Fault.Span);

    /// <summary>Their place.</summary>
    public Location At => Passage.AtWritten(Fault.Span);

    /// <summary>The words as they should be.</summary>
    public string Expected
    {
        get
        {
            var words = new System.Text.StringBuilder();
            var next = Fault.Span.Start;
            foreach (var edit in Fault.Edits)
            {
                words.Append(Passage.Written.Value, next, edit.Span.Start - next).Append(edit.NewText);
                next = edit.Span.End;
            }

            return words.Append(Passage.Written.Value, next, Fault.Span.End - next).ToString();
        }
    }

    /// <summary>Whether every edit swaps one mark for one other.</summary>
    public bool IsSwap => Fault.Edits.All(e => e.Span.Length == 1 && e.NewText.Length == 1);

    /// <summary>What mends the words in the file; empty when that is open, or when the file does not hold the text as it is.</summary>
    public IReadOnlyList<Edit> Edits => Passage.Written.At.TextMap is null ? [] : [.. Fault.Edits.Select(e => new Edit(Passage.AtWritten(e.Span), e.NewText))];

    /// <summary>One mark or pair that a summary can count by: the marks that are replaced, with … between two of them.</summary>
    public string Mark => Fault.Edits.Count == 2 ? $"{Passage.WordsAt(Fault.Edits[0].Span)}…{Passage.WordsAt(Fault.Edits[1].Span)}" : Words;
}
