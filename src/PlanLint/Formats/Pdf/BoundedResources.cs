using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PlanLint.Formats.Pdf;

/// <summary>The library's resources, which look at the character maps of a font before the library unfolds them.</summary>
internal sealed class BoundedResources(IResourceStore inner, IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfBudget budget) : IResourceStore
{
    private readonly HashSet<IndirectReference> _seen = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (resourceDictionary.TryGet(NameToken.Font, scanner, out DictionaryToken? fonts))
        {
            foreach (var font in fonts.Data.Values) Look(font);
        }

        inner.LoadResourceDictionary(resourceDictionary);
    }

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        Look(fontReferenceToken);
        return inner.GetFontDirectly(fontReferenceToken);
    }

    public void UnloadResourceDictionary() => inner.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => inner.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name);

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => inner.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => inner.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => inner.GetDeviceColorSpaceDetails(deviceColorSpace);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => inner.GetMarkedContentPropertiesDictionary(name);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => inner.GetPatterns();

    public Shading GetShading(NameToken name) => inner.GetShading(name);

    private void Look(IToken font)
    {
        if (font is IndirectReferenceToken reference && !_seen.Add(reference.Data)) return;
        var dictionary = font as DictionaryToken ?? (font is IndirectReferenceToken there ? scanner.Get(there.Data)?.Data as DictionaryToken : null);
        if (dictionary is null) return;
        if (dictionary.TryGet(NameToken.ToUnicode, scanner, out StreamToken? unicode)) CharacterMap.Count(unicode.Decode(filters, scanner).Span, budget);
        if (dictionary.TryGet(NameToken.Encoding, scanner, out StreamToken? encoding)) CharacterMap.Count(encoding.Decode(filters, scanner).Span, budget);
    }
}
