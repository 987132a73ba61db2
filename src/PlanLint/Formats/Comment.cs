using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>A comment of a text file. Whether it means anything is not for a reader to say.</summary>
/// <param name="Text">What stands between its marks, without white space at both ends.</param>
/// <param name="At">All of it, marks included.</param>
public sealed record Comment(Field<string> Text, Location At);
