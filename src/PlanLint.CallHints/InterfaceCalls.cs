using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace PlanLint.CallHints;

/// <summary>Where the methods of a library call an interface.</summary>
internal static class InterfaceCalls
{
    private const int TwoBytes = 0xFE;

    private static readonly Dictionary<int, OpCode> ByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => (int)(ushort)o.Value);

    /// <summary>The methods that call it, in the order of the library, each with the offsets of the calls. Methods that take type arguments themselves are left out.</summary>
    /// <param name="code">The library.</param>
    /// <param name="asked">Name of the interface, without a namespace.</param>
    public static IReadOnlyList<(MethodDefinitionHandle Method, IReadOnlyList<int> Offsets)> Of(LibraryCode code, string asked)
    {
        var callers = new List<(MethodDefinitionHandle, IReadOnlyList<int>)>();
        foreach (var handle in code.Metadata.MethodDefinitions)
        {
            var method = code.Metadata.GetMethodDefinition(handle);
            if (method.GetGenericParameters().Count > 0 || code.Body(method) is not { } body) continue;
            var offsets = Offsets(code, body, asked);
            if (offsets.Count > 0) callers.Add((handle, offsets));
        }

        return callers;
    }

    /// <summary>The offsets of the calls in one method. A prefix belongs to the call behind it, and compilers do not agree on which of the bytes a call begins with: all of them are told.</summary>
    private static List<int> Offsets(LibraryCode code, BlobReader body, string asked)
    {
        var offsets = new List<int>();
        var prefix = -1;
        while (body.RemainingBytes > 0)
        {
            var at = body.Offset;
            int value = body.ReadByte();
            var opCode = ByValue[value == TwoBytes ? value << 8 | body.ReadByte() : value];
            if (opCode == OpCodes.Callvirt && code.OwnerOf(Token(body)) == asked)
            {
                if (prefix >= 0) offsets.AddRange([prefix, prefix + 1]);
                offsets.Add(at);
            }

            prefix = opCode == OpCodes.Constrained ? at : -1;
            body.Offset += LengthOfOperand(opCode.OperandType, body);
        }

        return offsets;
    }

    private static int Token(BlobReader operand) => operand.ReadInt32();

    private static int LengthOfOperand(OperandType type, BlobReader operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * operand.ReadInt32(),
        _ => 4,
    };
}
