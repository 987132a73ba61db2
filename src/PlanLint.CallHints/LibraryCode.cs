using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PlanLint.CallHints;

/// <summary>The managed code of a library.</summary>
internal sealed class LibraryCode : IDisposable
{
    private readonly PEReader _file;

    /// <param name="path">Path of the library.</param>
    public LibraryCode(string path)
    {
        _file = new(File.OpenRead(path));
        Metadata = _file.GetMetadataReader();
    }

    /// <summary>What it declares.</summary>
    public MetadataReader Metadata { get; }

    /// <summary>The type of a name, written without a namespace; a nil handle when it declares none.</summary>
    public TypeDefinitionHandle TypeOf(string name) => Metadata.TypeDefinitions.FirstOrDefault(t => Metadata.StringComparer.Equals(Metadata.GetTypeDefinition(t).Name, name));

    /// <summary>The instructions of a method; null for one without.</summary>
    public BlobReader? Body(MethodDefinition method) => method.RelativeVirtualAddress == 0 ? null : _file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();

    /// <summary>The name of the type that a called method belongs to, without a namespace; empty for a type that takes arguments.</summary>
    public string OwnerOf(int token) => MetadataTokens.EntityHandle(token) switch
    {
        { Kind: HandleKind.MethodDefinition } method => NameOf(Metadata.GetMethodDefinition((MethodDefinitionHandle)method).GetDeclaringType()),
        { Kind: HandleKind.MemberReference } member => NameOf(Metadata.GetMemberReference((MemberReferenceHandle)member).Parent),
        _ => "",
    };

    public void Dispose() => _file.Dispose();

    private string NameOf(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => Metadata.GetString(Metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
        HandleKind.TypeReference => Metadata.GetString(Metadata.GetTypeReference((TypeReferenceHandle)type).Name),
        _ => "",
    };
}
