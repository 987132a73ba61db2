using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace PlanLint.Reports.Sarif;

/// <summary>A rule that always writes its default configuration: the SDK leaves out one whose level is "warning".</summary>
[DataContract]
internal sealed class ExplicitDescriptor : ReportingDescriptor
{
    [DataMember(Name = "defaultConfiguration", Order = 13)]
    [JsonProperty("defaultConfiguration", Order = 13)]
    public override ReportingConfiguration DefaultConfiguration { get; set; } = new();

    [SuppressMessage("Performance", "CA1822", Justification = "Newtonsoft.Json calls it on the instance, of the type that declares the property.")]
    public new bool ShouldSerializeDefaultConfiguration() => true;
}
