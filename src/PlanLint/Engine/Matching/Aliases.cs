using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>All aliases of a rule, each with the number of its value.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<Alias, int> _slots = [];

    public int Count => _slots.Count;

    /// <summary>The slot of the alias; the same for every pattern that binds it.</summary>
    public int Declare(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression member || !Closure.TryOwner(member, out var owner))
            throw new InvalidOperationException($"'{ExpressionText.Of(alias)}' is not an alias: write '() => variable'");
        var key = new Alias(member.Member, owner);
        if (!_slots.TryGetValue(key, out var slot)) _slots.Add(key, slot = _slots.Count);
        return slot;
    }

    public int? Find(MemberExpression member, object? owner) => _slots.TryGetValue(new(member.Member, owner), out var slot) ? slot : null;
}
