using System.Globalization;

namespace PlanLint.RuleCompiler;

/// <summary>Constants as C# writes them.</summary>
internal static class CSharpLiterals
{
    /// <param name="value">What the constant is.</param>
    /// <param name="type">What it is taken for.</param>
    /// <exception cref="NotInCSharpException">It is an object that exists while a rule is loaded and at no other time.</exception>
    public static string Of(object? value, Type type)
    {
        if (value is null) return $"default({CSharpTypes.Of(type)})";
        var literal = Of(value);
        return value.GetType() == type ? literal : $"(({CSharpTypes.Of(type)}){literal})";
    }

    private static string Of(object value) => value switch
    {
        Enum member => $"(({CSharpTypes.Of(member.GetType())}){Of(Convert.ChangeType(member, Enum.GetUnderlyingType(member.GetType()), CultureInfo.InvariantCulture))})",
        string text => $"\"{string.Concat(text.Select(Escaped))}\"",
        char character => $"'{Escaped(character)}'",
        bool truth => truth ? "true" : "false",
        Type type => $"typeof({CSharpTypes.Of(type)})",
        double number => Of(number),
        float number => $"((float){Of((double)number)})",
        decimal number => $"({number.ToString(CultureInfo.InvariantCulture)}m)",
        long number => $"({number.ToString(CultureInfo.InvariantCulture)}L)",
        ulong number => $"{number.ToString(CultureInfo.InvariantCulture)}UL",
        int and >= 0 => $"{value}",
        int number => $"({number.ToString(CultureInfo.InvariantCulture)})",
        uint number => $"{number.ToString(CultureInfo.InvariantCulture)}U",
        byte or sbyte or short or ushort => $"(({CSharpTypes.Of(value.GetType())})({((IConvertible)value).ToString(CultureInfo.InvariantCulture)}))",
        _ => throw new NotInCSharpException($"a constant of {value.GetType()}"),
    };

    private static string Of(double number) => number switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ => $"({number.ToString("R", CultureInfo.InvariantCulture)}d)",
    };

    private static string Escaped(char c) => c switch
    {
        '"' or '\'' or '\\' => $"\\{c}",
        ' ' => " ",
        _ => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c) ? c.ToString() : $"\\u{(int)c:x4}",
    };
}
