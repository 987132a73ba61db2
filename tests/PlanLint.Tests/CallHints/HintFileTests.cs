using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using PlanLint.CallHints;

namespace PlanLint.Tests.CallHints;

/// <summary>What the native compiler is told of the YAML library. Whether it listens shows in its speed alone; a file that it cannot read would stop it.</summary>
public sealed class HintFileTests : IDisposable
{
    private const string Asked = "ILookAheadBuffer";
    private const string Likely = "StringLookAheadBuffer";

    private readonly LibraryCode _library = new(typeof(SharpYaml.Parser).Assembly.Location);

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Every_call_of_the_interface_is_found()
    {
        var callers = InterfaceCalls.Of(_library, Asked);

        callers.Select(c => _library.Metadata.GetMethodDefinition(c.Method)).Select(m => _library.Metadata.GetString(_library.Metadata.GetTypeDefinition(m.GetDeclaringType()).Name)).Distinct()
            .ShouldBe(["CharacterAnalyzer", "Scanner`1"], ignoreOrder: true);
        foreach (var (method, offsets) in callers)
        {
            var code = _library.Body(_library.Metadata.GetMethodDefinition(method))!.Value;
            code.Offset = offsets[^1];
            ((ILOpCode)code.ReadByte()).ShouldBe(ILOpCode.Callvirt);
            _library.OwnerOf(code.ReadInt32()).ShouldBe(Asked);
        }
    }

    [Fact]
    public void A_name_that_the_library_does_not_have_is_found_nowhere()
    {
        InterfaceCalls.Of(_library, "IForwardBuffer").ShouldBeEmpty();
        _library.TypeOf("ForwardBuffer").IsNil.ShouldBeTrue();
        _library.TypeOf(Likely).IsNil.ShouldBeFalse();
    }

    [Fact]
    public void The_file_names_each_method_as_the_library_declares_it()
    {
        var callers = InterfaceCalls.Of(_library, Asked);
        using var file = new PEReader(new MemoryStream(HintFile.Of(_library, callers, _library.TypeOf(Likely))));
        var hints = file.GetMetadataReader();

        hints.MethodDefinitions.Select(m => hints.GetString(hints.GetMethodDefinition(m).Name)).ShouldBe(["Group", "AssemblyDictionary"]);
        hints.TypeReferences.Select(t => hints.GetString(hints.GetTypeReference(t).Name)).ShouldContain(Likely);
        hints.MemberReferences.Select(m => Written(hints, hints.GetMemberReference(m).Name, hints.GetMemberReference(m).Signature))
            .ShouldBe(callers.Select(c => _library.Metadata.GetMethodDefinition(c.Method)).Select(m => Written(_library.Metadata, m.Name, m.Signature)));
    }

    [Fact]
    public void The_group_says_for_each_offset_which_class_is_reached()
    {
        var callers = InterfaceCalls.Of(_library, Asked);
        using var file = new PEReader(new MemoryStream(HintFile.Of(_library, callers, _library.TypeOf(Likely))));
        var hints = file.GetMetadataReader();
        var group = file.GetMethodBody(hints.GetMethodDefinition(hints.MethodDefinitions.First()).RelativeVirtualAddress).GetILReader();

        var types = new List<string>();
        while (group.RemainingBytes > 0)
        {
            switch ((ILOpCode)group.ReadByte())
            {
                case ILOpCode.Ldtoken when MetadataTokens.EntityHandle(group.ReadInt32()) is { Kind: HandleKind.TypeReference } type:
                    types.Add(hints.GetString(hints.GetTypeReference((TypeReferenceHandle)type).Name));
                    break;
                case ILOpCode.Ldstr or ILOpCode.Ldc_i4:
                    group.ReadInt32();
                    break;
                case ILOpCode.Ldc_i4_s:
                    group.ReadByte();
                    break;
            }
        }

        types.ShouldBe(Enumerable.Repeat(Likely, callers.Sum(c => c.Offsets.Count)));
    }

    [Fact]
    public void The_same_library_gives_the_same_bytes()
    {
        var callers = InterfaceCalls.Of(_library, Asked);

        HintFile.Of(_library, callers, _library.TypeOf(Likely)).ShouldBe(HintFile.Of(_library, callers, _library.TypeOf(Likely)));
    }

    /// <summary>A method as a person writes it, whatever tokens its signature has.</summary>
    private static string Written(MetadataReader metadata, StringHandle name, BlobHandle signature)
    {
        var reader = metadata.GetBlobReader(signature);
        var method = new SignatureDecoder<string, object?>(new TypeNames(), metadata, null).DecodeMethodSignature(ref reader);
        return $"{method.Header} {method.ReturnType} {metadata.GetString(name)}({string.Join(", ", method.ParameterTypes)})";
    }
}
