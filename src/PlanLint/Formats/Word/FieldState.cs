namespace PlanLint.Formats.Word;

/// <summary>Which text of a story belongs to instructions of fields (such as <c>TOC</c>), which nobody sees; results of fields are text.</summary>
internal sealed class FieldState
{
    private readonly Stack<bool> _isInstruction = [];
    private int _instructions;

    /// <summary>Whether the text at hand is an instruction.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>A mark of a field: <c>begin</c>, <c>separate</c> or <c>end</c>.</summary>
    public void Mark(string? kind)
    {
        if (kind is "begin")
        {
            _isInstruction.Push(true);
            _instructions++;
        }
        else if (kind is "separate" or "end" && _isInstruction.TryPop(out var wasInstruction))
        {
            if (wasInstruction) _instructions--;
            if (kind is "separate") _isInstruction.Push(false);
        }
    }
}
