using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using PlanLint.RuleCompiler;
using PlanLint.Tests.Cli;
using Binder = PlanLint.Engine.Matching.Binder;

namespace PlanLint.Tests.Engine;

/// <summary>What is written of an expression does what the expression does, faults too.</summary>
public sealed class CSharpExpressionTests
{
    private static readonly object?[] Bound = [5, "甲“乙”", null, 'x', 2.50m, new string("abc")];

    private static readonly IReadOnlyList<LambdaExpression> Cases =
    [
        Of((b, c) => new Dictionary<string, List<int?>> { { "a", new List<int?> { 1, null, (int)b[0] } } }.Single().Value),
        Of((b, c) => new Dictionary<string, List<int?>>.KeyCollection(new Dictionary<string, List<int?>>()).Count),
        Of((b, c) => (int?)b[0] == null),
        Of((b, c) => ((int?)(int)b[0]).Value + 1),
        Of((b, c) => (int?)b[0] < (int?)b[2]),
        Of((b, c) => (DateOnly?)b[2] == null || new DateOnly(2026, 1, 31) < new DateOnly(2026, 2, 1)),
        Of((b, c) => (long)(int)b[0] * 8 == 40L),
        Of((b, c) => ((int?)b[2]).Value),
        Of((b, c) => string.Equals((string)c, "ABC", StringComparison.OrdinalIgnoreCase)),
        Of((b, c) => Environment.SpecialFolder.Desktop.ToString() + ((DayOfWeek)(int)b[0] == DayOfWeek.Friday)),
        Of((b, c) => "“引号”《》\"'\\ \u0001\u2028\u00a0\ufeff\ud83d\ude00\ud800\r\n\t\0{0}" + (string)c),
        Of((b, c) => $"{b[0]}、{c}：{(decimal)b[4]:0.000}"),
        Of((b, c) => Enumerable.Range(0, 9).Where(i => i < (int)b[0] && Enumerable.Range(0, i).Any(j => j == i - 1)).Select(i => i + ((string)c).Length).ToList()),
        Of((b, c) => ((string)c).Count(x => x == '\'' || x == 'b' || x == '“' || x == '\n' || x == (char)b[3])),
        Of((b, c) => ((decimal)b[4] + 1.50m - -0.00m).ToString(CultureInfo.InvariantCulture)),
        Of((b, c) => (string)b[2] ?? "none"),
        Of((b, c) => (int)b[0] > 3 ? b[2] : 'c'),
        Of((b, c) => b[5] == c),
        Of((b, c) => (string)b[5] == (string)c && b[5] != c && !b[5].Equals(b[0])),
        Of((b, c) => ((string)c).Select(char.ToUpperInvariant).Last()),
        Of((b, c) => (int)b[0] + int.MaxValue),
        Of((b, c) => checked((int)b[0] + int.MaxValue)),
        Of((b, c) => (byte)((int)b[0] + 300)),
        Of((b, c) => ((string)b[2]).Length),
        Of((b, c) => (int)b[1]),
        Of((b, c) => b[9]),
        Of((b, c) => ((int[])b[2] ?? new[] { 3, -4 }).Length - -(int)b[0] + ~(int)b[0] % 4 * 3 / 2),
        Of((b, c) => c is string && (c as int[]) == null),
        Of((b, c) => ValueTuple.Create((string)c, b[2], true)),
        Of((b, c) => new UriBuilder("http", "x") { Port = 80, Path = (string)c }.Uri.AbsolutePath[1]),
        Of((b, c) => ((IDictionary)new SortedList { { 1, c } })[1]),
        Of((b, c) => new Func<int, int>(i => i * 2)((int)b[0])),
        Of((b, c) => typeof(int[][]).Name + typeof(Dictionary<string, int>.KeyCollection)),
        .. new object[] { double.NaN, -0.0, 1e-300, float.Epsilon, ulong.MaxValue, long.MinValue, int.MinValue, sbyte.MinValue, (ushort)7, uint.MaxValue, 0.10m, '\\', false, ConsoleColor.Red }
            .Select(v => Made(Expression.Constant(v))),
        Made(Expression.Constant(5, typeof(int?))),
        Made(Expression.Constant(null, typeof(Dictionary<string, int[]>))),
        Made(Expression.Coalesce(Expression.Convert(Expression.ArrayIndex(Binder.Bound, Expression.Constant(2)), typeof(string)), Expression.Throw(Expression.New(typeof(NullReferenceException)), typeof(string)))),
        Made(Expression.Equal(Expression.Constant(DayOfWeek.Monday), Expression.Convert(Expression.Constant(1), typeof(DayOfWeek)))),
        Made(Expression.Block(Expression.Call(typeof(GC), nameof(GC.KeepAlive), null, Binder.Candidate), Expression.Constant(null))),
    ];

    [Fact]
    public void Code_does_what_the_expression_does()
    {
        var accessors = new CSharpAccessors();
        var source = $"public static class Written {{ public static readonly Delegate[] All = [\n{string.Join(",\n", Cases.Select(c => CSharpExpression.Of(c, accessors)))}\n]; }}";
        var code = (Delegate[])Assembly.Load(CodePack.Compile("Written", $"#nullable disable\n{source}")).GetType("Written")!.GetField("All")!.GetValue(null)!;

        code.Select((c, i) => $"{Cases[i]}: {Result(c)}").ShouldBe(Cases.Select(c => $"{c}: {Result(c.Compile(preferInterpretation: true))}"));
    }

    [Fact]
    public void What_only_a_rule_can_name_is_refused()
    {
        var held = new object();
        Refused(Of((b, c) => new { c }));
        Refused(Of((b, c) => new Kept(1).Number));
        Refused(Of((b, c) => held));
        Refused(Of((b, c) => Cases.Count));
        Refused(Of((b, c) => typeof(List<>)));
        Refused(Of((b, c) => new int[2, 2].Rank));
    }

    [Fact]
    public void A_private_method_of_a_rule_is_bound_by_the_runtime()
    {
        var accessors = new CSharpAccessors();
        var written = CSharpExpression.Of(Of((b, c) => Twice((int)b[0]) + Enumerable.Range(1, 2).Sum(Twice)), accessors);
        var source = $"#nullable disable\npublic static class Written {{ public static readonly Func<object[], object, object> One = {written};\n{accessors.Text} }}";
        var code = (Func<object?[], object?, object?>)Assembly.Load(CodePack.Compile("Bound", source)).GetType("Written")!.GetField("One")!.GetValue(null)!;

        code(Bound, null).ShouldBe(16);
    }

    private static int Twice(int number) => number * 2;

    private static void Refused(LambdaExpression expression) => Should.Throw<NotInCSharpException>(() => CSharpExpression.Of(expression, new()));

    private static Expression<Func<object[], object, object>> Of(Expression<Func<object[], object, object?>> expression) => expression!;

    private static Expression<Func<object[], object, object>> Made(Expression body) =>
        Expression.Lambda<Func<object[], object, object>>(body is BlockExpression ? body : Expression.Convert(body, typeof(object)), Binder.Bound, Binder.Candidate);

    private static string Result(Delegate code)
    {
        try
        {
            var result = ((Func<object?[], object?, object?>)code)(Bound, "abc");
            var told = result is IEnumerable all and not string ? string.Join(' ', all.Cast<object?>()) : string.Create(CultureInfo.InvariantCulture, $"{result}");
            return $"{result?.GetType()} {told}";
        }
        catch (Exception e)
        {
            return $"{e.GetType()}";
        }
    }

    private sealed record Kept(int Number);
}
