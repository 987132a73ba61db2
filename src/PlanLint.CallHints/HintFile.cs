using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PlanLint.CallHints;

/// <summary>
/// Hints for the native compiler in its own format, MIBC: an assembly whose methods are never run. <c>AssemblyDictionary</c> names a method for each group of assemblies; that one loads the token of each
/// method there is something to say of, and behind it constants between two strings. The format is that of <c>dotnet-pgo</c>, in the sources of the .NET runtime.
/// </summary>
internal static class HintFile
{
    // Which fields of a hint follow: offset, kind, count and the rest.
    private const int AllFields = 0xF;

    // A hint that says which class is likely, and behind it the class.
    private const int LikelyClass = 7 << 6 | 3;

    // One class, in a hundred of a hundred calls.
    private const int Always = 1 << 8 | 100;

    /// <summary>The bytes of a file that says: these calls always reach this class. The same for the same library.</summary>
    /// <param name="code">The library.</param>
    /// <param name="callers">Methods of it, and the offsets of the calls.</param>
    /// <param name="likely">The class, one of the library.</param>
    public static byte[] Of(LibraryCode code, IReadOnlyList<(MethodDefinitionHandle Method, IReadOnlyList<int> Offsets)> callers, TypeDefinitionHandle likely)
    {
        var metadata = new MetadataBuilder();
        var tokens = new CopiedTokens(code.Metadata, metadata);
        var hints = new InstructionEncoder(new BlobBuilder());
        foreach (var (method, offsets) in callers)
        {
            Load(tokens.Method(method));
            Say("InstrumentationDataStart");
            foreach (var offset in offsets)
            {
                foreach (var field in (int[])[AllFields, offset, LikelyClass, 1, Always]) hints.LoadConstantI4(field);
                Load(tokens.Type(likely));
            }

            Say("InstrumentationDataEnd");
            hints.OpCode(ILOpCode.Pop);
        }

        hints.OpCode(ILOpCode.Ret);
        return Assembly(metadata, hints, metadata.GetOrAddUserString($"{tokens.Assembly};"));

        void Load(EntityHandle token)
        {
            hints.OpCode(ILOpCode.Ldtoken);
            hints.Token(token);
        }

        void Say(string word) => hints.LoadString(metadata.GetOrAddUserString(word));
    }

    private static byte[] Assembly(MetadataBuilder metadata, InstructionEncoder hints, UserStringHandle assemblies)
    {
        var bodies = new MethodBodyStreamEncoder(new BlobBuilder());
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, returns => returns.Void(), _ => { });
        var empty = metadata.GetOrAddBlob(signature);
        var group = Method("Group", hints);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(assemblies);
        dictionary.OpCode(ILOpCode.Ldtoken);
        dictionary.Token(group);
        dictionary.OpCode(ILOpCode.Pop);
        dictionary.OpCode(ILOpCode.Ret);
        Method("AssemblyDictionary", dictionary);
        metadata.AddModule(0, metadata.GetOrAddString("hints.dll"), metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("hints"), new(0, 0, 0, 0), default, default, default, default);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), group);
        var file = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new(metadata), bodies.Builder, deterministicIdProvider: _ => default).Serialize(file);
        return file.ToArray();

        MethodDefinitionHandle Method(string name, InstructionEncoder body) => metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name), empty, bodies.AddMethodBody(body), default);
    }
}
