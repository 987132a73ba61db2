using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PlanLint.Model;

namespace PlanLint.Caching;

/// <summary>Messages as templates with their values, so that every report can still tell them apart.</summary>
internal static class MessageCodec
{
    public static void Write(EntryWriter to, Message message)
    {
        Write(to, message.Chinese);
        Write(to, message.English);
    }

    public static Message Read(EntryReader from) => new(Sentence(from), Sentence(from));

    private static void Write(EntryWriter to, FormattableString sentence)
    {
        to.Text(sentence.Format);
        to.All(sentence.GetArguments(), value => Write(to, value));
    }

    private static FormattableString Sentence(EntryReader from) => FormattableStringFactory.Create(from.Words(), from.All(() => Value(from)));

    /// <summary>A number stays one, for the template may say how it is written.</summary>
    private static void Write(EntryWriter to, object? value)
    {
        switch (value)
        {
            case int number:
                to.Write((byte)'i');
                to.Number(number);
                break;
            case long number:
                to.Write((byte)'l');
                to.Write(number);
                break;
            case decimal number:
                to.Write((byte)'m');
                to.Write(MemoryMarshal.AsBytes(decimal.GetBits(number).AsSpan()));
                break;
            case double number:
                to.Write((byte)'d');
                to.Write(number);
                break;
            case char letter:
                to.Write((byte)'c');
                to.Number(letter);
                break;
            case DateOnly day:
                to.Write((byte)'y');
                to.Number(day.DayNumber);
                break;
            case IFormattable:
                to.IsIncomplete = true;
                break;
            default:
                to.Write((byte)'s');
                to.Text(value?.ToString());
                break;
        }
    }

    private static object? Value(EntryReader from) => from.Byte() switch
    {
        (byte)'i' => from.Number(),
        (byte)'l' => BinaryPrimitives.ReadInt64LittleEndian(from.Bytes(sizeof(long))),
        (byte)'m' => new decimal(MemoryMarshal.Cast<byte, int>(from.Bytes(sizeof(decimal)))),
        (byte)'d' => BinaryPrimitives.ReadDoubleLittleEndian(from.Bytes(sizeof(double))),
        (byte)'c' => (char)from.Number(),
        (byte)'y' => DateOnly.FromDayNumber(from.Number()),
        (byte)'s' => from.Text(),
        _ => throw new InvalidDataException(),
    };
}
