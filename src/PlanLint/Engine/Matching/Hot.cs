using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// What evaluates an expression: code that was written when the rule was built, or the expression itself, interpreted until it has been evaluated often
/// enough to be worth compiling. Safe to share: threads that come while one compiles go on with the interpreter.
/// </summary>
internal sealed class Hot<TDelegate> where TDelegate : Delegate
{
    private readonly Expression<TDelegate>? _expression;
    private volatile TDelegate? _code;
    private volatile TDelegate? _interpreted;
    private int _evaluations;
    private int _isCompiling;

    public Hot(Expression<TDelegate> expression) => _expression = expression;

    public Hot(TDelegate code) => _code = code;

    public TDelegate Current => _code ?? Next(_expression!);

    private TDelegate Next(Expression<TDelegate> expression)
    {
        // A lost increment only delays the switch.
        if (_evaluations < Limits.EvaluationsBeforeCompiling) _evaluations++;
        else if (_isCompiling == 0 && Interlocked.Exchange(ref _isCompiling, 1) == 0) return _code = expression.Compile();
        return _interpreted ?? Interpreted(expression);
    }

    private TDelegate Interpreted(Expression<TDelegate> expression)
    {
        var interpreted = expression.Compile(preferInterpretation: true);
        return Interlocked.CompareExchange(ref _interpreted, interpreted, null) ?? interpreted;
    }
}
