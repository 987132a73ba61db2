using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using Microsoft.CodeAnalysis.Sarif;
using Microsoft.CodeAnalysis.Sarif.Readers;
using Newtonsoft.Json;

namespace PlanLint.Reports.Sarif;

/// <summary>A result that always writes its level: the SDK leaves out "warning", and consumers disagree on what its absence means.</summary>
[DataContract]
internal sealed class ExplicitResult : Result
{
    [DataMember(Name = "level")]
    [JsonProperty("level", DefaultValueHandling = DefaultValueHandling.Include)]
    [JsonConverter(typeof(EnumConverter))]
    public override FailureLevel Level { get; set; }

    [SuppressMessage("Performance", "CA1822", Justification = "Newtonsoft.Json calls it on the instance, of the type that declares the property.")]
    public new bool ShouldSerializeLevel() => true;
}
