using PlanLint.Model;
using SharpYaml;
using SharpYaml.Events;

namespace PlanLint.Formats;

/// <summary>Finds the comments of a YAML text, which the library passes over: each <c>#</c> at the start of a line or behind white space that lies in no scalar.</summary>
internal sealed class YamlComments(NodeBuilder tree, int length)
{
    private const string Mark = "#";

    // Most files have none.
    private readonly bool _hasAny = tree.Source.Text.AsSpan(0, length).Contains(Mark[0]);
    private readonly List<TextSpan> _scalars = [];

    /// <summary>Notes a scalar. They come in the order of the text.</summary>
    public void PassOver(Scalar scalar)
    {
        if (!_hasAny) return;
        var start = scalar.Start.Index;
        // Behind the header of a block, >- or |, a comment may stand.
        if (scalar.Style is ScalarStyle.Folded or ScalarStyle.Literal) start = tree.Source.Line(tree.Source.PositionOf(start).Line).End;
        _scalars.Add(TextSpan.Between(start, Math.Max(start, scalar.End.Index)));
    }

    /// <summary>Gives the comments in front of an offset to the builder.</summary>
    public void Find(int end)
    {
        if (!_hasAny) return;
        end = Math.Min(end, length);
        var text = tree.Source.Text;
        var next = 0;
        for (var at = 0; (at = at < end ? text.IndexOf('#', at, end - at) : -1) >= 0;)
        {
            while (next < _scalars.Count && _scalars[next].End <= at) next++;
            if (next < _scalars.Count && _scalars[next].Start <= at)
            {
                at = _scalars[next].End;
            }
            else if (at > 0 && text[at - 1] is not (' ' or '\t' or '\n' or '\r'))
            {
                at++;
            }
            else
            {
                var line = TextSpan.Between(at, Math.Min(end, tree.Source.Line(tree.Source.PositionOf(at).Line).End));
                tree.Comment(line, Mark, "");
                at = line.End;
            }
        }
    }
}
