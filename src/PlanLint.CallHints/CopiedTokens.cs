using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace PlanLint.CallHints;

/// <summary>What another assembly refers to types and methods of a library by.</summary>
/// <param name="library">The library.</param>
/// <param name="metadata">The other assembly.</param>
internal sealed class CopiedTokens(MetadataReader library, MetadataBuilder metadata)
{
    private readonly Dictionary<EntityHandle, EntityHandle> _known = [];
    private TypeReferenceHandle _canon;

    /// <summary>Name of the library.</summary>
    public string Assembly => library.GetString(library.GetAssemblyDefinition().Name);

    /// <summary>A method of the library; of a type that takes arguments, as it is compiled once for all arguments that are classes.</summary>
    public EntityHandle Method(MethodDefinitionHandle handle)
    {
        var method = library.GetMethodDefinition(handle);
        return metadata.AddMemberReference(
            Shared(method.GetDeclaringType()),
            metadata.GetOrAddString(library.GetString(method.Name)),
            metadata.GetOrAddBlob(Signature(library.GetBlobReader(method.Signature))));
    }

    private EntityHandle Shared(TypeDefinitionHandle handle)
    {
        var arguments = library.GetTypeDefinition(handle).GetGenericParameters().Count;
        if (arguments == 0) return Type(handle);
        // The compiler's name for any class.
        if (_canon.IsNil) _canon = metadata.AddTypeReference(Named("System.Private.Canon", new(0, 0, 0, 0), [], default), metadata.GetOrAddString("System"), metadata.GetOrAddString("__Canon"));
        var type = new BlobBuilder();
        var over = new BlobEncoder(type).TypeSpecificationSignature().GenericInstantiation(Type(handle), arguments, isValueType: false);
        for (var i = 0; i < arguments; i++) over.AddArgument().Type(_canon, isValueType: false);
        return metadata.AddTypeSpecification(metadata.GetOrAddBlob(type));
    }

    /// <summary>A type that the library declares or refers to.</summary>
    public EntityHandle Type(EntityHandle handle)
    {
        if (_known.TryGetValue(handle, out var known)) return known;
        var (name, space, scope) = handle.Kind is HandleKind.TypeDefinition ? Declared((TypeDefinitionHandle)handle) : Referred((TypeReferenceHandle)handle);
        return _known[handle] = metadata.AddTypeReference(scope, metadata.GetOrAddString(library.GetString(space)), metadata.GetOrAddString(library.GetString(name)));
    }

    private (StringHandle Name, StringHandle Namespace, EntityHandle Scope) Declared(TypeDefinitionHandle handle)
    {
        var type = library.GetTypeDefinition(handle);
        return (type.Name, type.Namespace, type.GetDeclaringType() is { IsNil: false } outer ? Type(outer) : Own());
    }

    private (StringHandle Name, StringHandle Namespace, EntityHandle Scope) Referred(TypeReferenceHandle handle)
    {
        var type = library.GetTypeReference(handle);
        return (type.Name, type.Namespace, type.ResolutionScope.Kind is HandleKind.TypeReference ? Type(type.ResolutionScope) : Other((AssemblyReferenceHandle)type.ResolutionScope));
    }

    private EntityHandle Own()
    {
        if (_known.TryGetValue(EntityHandle.AssemblyDefinition, out var known)) return known;
        var own = library.GetAssemblyDefinition();
        return _known[EntityHandle.AssemblyDefinition] = Named(Assembly, own.Version, library.GetBlobBytes(own.PublicKey), own.PublicKey.IsNil ? default : AssemblyFlags.PublicKey);
    }

    private EntityHandle Other(AssemblyReferenceHandle handle)
    {
        if (_known.TryGetValue(handle, out var known)) return known;
        var other = library.GetAssemblyReference(handle);
        return _known[handle] = Named(library.GetString(other.Name), other.Version, library.GetBlobBytes(other.PublicKeyOrToken), other.Flags);
    }

    private AssemblyReferenceHandle Named(string name, Version version, byte[] key, AssemblyFlags flags) =>
        metadata.AddAssemblyReference(metadata.GetOrAddString(name), version, default, metadata.GetOrAddBlob(key), flags, default);

    /// <summary>A signature byte for byte (ECMA-335, II.23.2), but for the types it names.</summary>
    private BlobBuilder Signature(BlobReader old)
    {
        var copy = new BlobBuilder();
        copy.WriteByte(old.ReadByte());
        var parameters = Number();
        // The type of the result comes first.
        for (var i = 0; i <= parameters; i++) Next();
        return copy;

        int Number()
        {
            var number = old.ReadCompressedInteger();
            copy.WriteCompressedInteger(number);
            return number;
        }

        void Next()
        {
            var code = old.ReadSignatureTypeCode();
            // Classes and structs share one code there.
            if (code is SignatureTypeCode.TypeHandle)
            {
                old.Offset--;
                copy.WriteByte(old.ReadByte());
                copy.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(Type(old.ReadTypeHandle())));
                return;
            }

            copy.WriteByte((byte)code);
            switch (code)
            {
                case SignatureTypeCode.Pointer or SignatureTypeCode.ByReference or SignatureTypeCode.SZArray or SignatureTypeCode.Pinned:
                    Next();
                    break;
                case SignatureTypeCode.GenericTypeParameter or SignatureTypeCode.GenericMethodParameter:
                    Number();
                    break;
                case SignatureTypeCode.GenericTypeInstance:
                    Next();
                    for (var arguments = Number(); arguments > 0; arguments--) Next();
                    break;
                case SignatureTypeCode.Array or SignatureTypeCode.FunctionPointer or SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier:
                    throw new NotSupportedException($"A signature of the library holds {code}.");
            }
        }
    }
}
