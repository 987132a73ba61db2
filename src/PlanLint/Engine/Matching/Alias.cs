using System.Reflection;
using System.Runtime.CompilerServices;

namespace PlanLint.Engine.Matching;

/// <summary>
/// A variable that stands for a match: the member that keeps it and the object that has the member. Names play no part, so two
/// variables of one name in different scopes are two aliases.
/// </summary>
internal readonly record struct Alias(MemberInfo Member, object? Owner)
{
    public bool Equals(Alias other) => Member.Equals(other.Member) && ReferenceEquals(Owner, other.Owner);

    public override int GetHashCode() => HashCode.Combine(Member, Owner is null ? 0 : RuntimeHelpers.GetHashCode(Owner));
}
