using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Caching;

/// <summary>
/// SHA-256 of all that a value holds. The properties of a record are found, not listed: one that is added later counts from then on. Order does not count in
/// sets and dictionaries.
/// </summary>
internal static class ContentDigest
{
    /// <summary>Properties that do not count, because what they decide is decided after a file is examined or is kept with the result: see <see cref="ExaminedKey"/>.</summary>
    public static IReadOnlySet<(Type Owner, string Name)> Apart { get; } = new HashSet<(Type, string)>
    {
        (typeof(LintSettings), nameof(LintSettings.Suppressions)),
        (typeof(LintSettings), nameof(LintSettings.AsOf)),
        (typeof(LintSettings), nameof(LintSettings.ShowsSuppressed)),
        (typeof(Limits), nameof(Limits.Deadline)),
        (typeof(RuleInfo), nameof(RuleInfo.Written)),
        (typeof(RuleInfo), nameof(RuleInfo.Create)),
    };

    /// <summary>Large values that many others hold.</summary>
    private static readonly ConditionalWeakTable<object, byte[]> Shared = [];

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Properties = new();
    private static readonly ConcurrentDictionary<Type, bool> Unordered = new();

    /// <summary>The digest.</summary>
    /// <exception cref="NotSupportedException">The value holds something whose content cannot be told.</exception>
    public static byte[] Of(object? value) => Hash(content => Write(content, value));

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        write(writer);
        return SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private static void Write(BinaryWriter content, object? value)
    {
        switch (value)
        {
            case null:
                content.Write('0');
                break;
            case string text:
                // As it is in memory: UTF-8 would make one of all lone surrogates.
                content.Write('s');
                content.Write(text.Length);
                content.Write(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            case Enum choice:
                content.Write('e');
                content.Write(choice.GetType().FullName!);
                content.Write(Convert.ToInt64(choice, CultureInfo.InvariantCulture));
                break;
            case bool or char or int or long or double or decimal or DateOnly:
                content.Write('v');
                content.Write(value.GetType().Name);
                content.Write(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case ReadOnlyMemory<byte> bytes:
                content.Write('b');
                content.Write(bytes.Length);
                content.Write(bytes.Span);
                break;
            case Type type:
                content.Write('t');
                content.Write(type.AssemblyQualifiedName ?? type.Name);
                break;
            case Regex pattern:
                content.Write('r');
                content.Write(pattern.ToString());
                content.Write((int)pattern.Options);
                break;
            case FormattableString sentence:
                content.Write('f');
                Write(content, sentence.Format);
                Write(content, sentence.GetArguments());
                break;
            case Profile or SourceText or RuleInfo:
                content.Write('d');
                content.Write(Shared.GetValue(value, v => Hash(c => WriteProperties(c, v))));
                break;
            case ITuple tuple:
                content.Write('u');
                for (var i = 0; i < tuple.Length; i++) Write(content, tuple[i]);
                break;
            case IEnumerable many:
                WriteAll(content, many);
                break;
            default:
                WriteProperties(content, value);
                break;
        }
    }

    private static void WriteAll(BinaryWriter content, IEnumerable many)
    {
        if (many is IDictionary map)
        {
            WriteUnordered(content, Entries(map));
            return;
        }

        if (Unordered.GetOrAdd(many.GetType(), IsUnordered))
        {
            WriteUnordered(content, many.Cast<object?>().Select(Of));
            return;
        }

        content.Write('l');
        foreach (var item in many)
        {
            content.Write('i');
            Write(content, item);
        }

        content.Write('.');
    }

    // The type of its pairs is not looked at: a native program does not keep what that needs.
    private static IEnumerable<byte[]> Entries(IDictionary map)
    {
        var entries = map.GetEnumerator();
        while (entries.MoveNext())
        {
            var (key, value) = entries.Entry;
            yield return Hash(content =>
            {
                Write(content, key);
                Write(content, value);
            });
        }
    }

    private static void WriteUnordered(BinaryWriter content, IEnumerable<byte[]> digests)
    {
        List<byte[]> items = [.. digests];
        items.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        content.Write('m');
        content.Write(items.Count);
        foreach (var item in items) content.Write(item);
    }

    private static void WriteProperties(BinaryWriter content, object value)
    {
        var type = value.GetType();
        content.Write('o');
        content.Write(type.FullName!);
        foreach (var property in Properties.GetOrAdd(type, Readable)) Write(content, property.GetValue(value));
    }

    private static IReadOnlyList<PropertyInfo> Readable(Type type) => type.Assembly == typeof(ContentDigest).Assembly
        ? [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.Name is not "EqualityContract" && p.GetIndexParameters().Length == 0 && !Apart.Contains((type, p.Name)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)]
        : throw new NotSupportedException($"Of a {type} nobody knows what it holds.");

    private static bool IsUnordered(Type type) =>
        type.GetInterfaces().Any(i => IsGeneric(i, typeof(IReadOnlySet<>)) || IsGeneric(i, typeof(ISet<>)));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
