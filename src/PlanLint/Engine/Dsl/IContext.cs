using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What an effect of a rule may do besides computing.</summary>
public interface IContext
{
    /// <summary>The rule that fires. Its name is all that a rule file for either engine may ask of it.</summary>
    RuleInfo Rule { get; }

    /// <summary>Adds a fact for rules of lower priority, unless an equal one of its type is there. Rules that derive facts had better use <c>Yield</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    void Insert(object fact);

    /// <summary>Reports as <see cref="RightHandSide.Report"/> does.</summary>
    /// <param name="at">The words meant; not null.</param>
    /// <param name="message">What is wrong; not null.</param>
    void Report(Location at, Message message);
}
