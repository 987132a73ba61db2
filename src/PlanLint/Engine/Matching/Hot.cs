using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// An expression that is interpreted until it has been evaluated often enough to be worth compiling. Safe to share: threads that
/// come while one compiles go on with the interpreter.
/// </summary>
internal sealed class Hot<TDelegate>(Expression<TDelegate> expression) where TDelegate : Delegate
{
    private volatile TDelegate? _current;
    private int _evaluations;
    private int _isCompiling;

    public TDelegate Current
    {
        get
        {
            // A lost increment only delays the switch.
            if (_evaluations < Limits.EvaluationsBeforeCompiling) _evaluations++;
            else if (_isCompiling == 0 && Interlocked.Exchange(ref _isCompiling, 1) == 0) _current = expression.Compile();
            return _current ?? Interpreted();
        }
    }

    private TDelegate Interpreted()
    {
        var interpreted = expression.Compile(preferInterpretation: true);
        return Interlocked.CompareExchange(ref _current, interpreted, null) ?? interpreted;
    }
}
