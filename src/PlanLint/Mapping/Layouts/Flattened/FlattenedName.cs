using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>A unit as printed in a flattened table.</summary>
/// <param name="Pieces">Its name, in one piece or wrapped.</param>
/// <param name="Text">The name joined, without white space.</param>
/// <param name="Line">0-based index of the line it begins on.</param>
/// <param name="IsInList">Whether a mark such as 、 stands between it and the name before it, so that both are in one cell.</param>
internal sealed record FlattenedName(IReadOnlyList<Node.Scalar> Pieces, string Text, int Line, bool IsInList)
{
    /// <summary>Names as the value of one cell; null when there are none.</summary>
    public static Node.Scalar? Cell(IEnumerable<FlattenedName> names)
    {
        var text = new JoinedText();
        foreach (var name in names)
        {
            if (!text.IsEmpty) text.AddMark('、', name.Pieces[0]);
            foreach (var piece in name.Pieces) text.Add(piece);
        }

        return text.ToScalar();
    }
}
