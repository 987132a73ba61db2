namespace PlanLint.Model;

/// <summary>Words of the preamble that say what the document is: the type in 制定如下责任分工方案.</summary>
/// <param name="Type">The type as written.</param>
/// <param name="Agrees">Whether the title says the same, or may be meant by it: 方案 is any 实施方案.</param>
public sealed record StatedType(Field<string> Type, bool Agrees);
