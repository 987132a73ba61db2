using System.Runtime.Serialization;
using Microsoft.CodeAnalysis.Sarif;
using Microsoft.CodeAnalysis.Sarif.Readers;
using Newtonsoft.Json;

namespace PlanLint.Reports.Sarif;

/// <summary>A configuration of a rule that always writes its level, "warning" included.</summary>
[DataContract]
internal sealed class ExplicitConfiguration : ReportingConfiguration
{
    [DataMember(Name = "level")]
    [JsonProperty("level", DefaultValueHandling = DefaultValueHandling.Include)]
    [JsonConverter(typeof(EnumConverter))]
    public override FailureLevel Level { get; set; }

    /// <summary>What a severity means as a configuration: a rule that is off is not enabled.</summary>
    public static ExplicitConfiguration Of(Model.Severity severity) => new()
    {
        Enabled = severity is not Model.Severity.Off,
        Level = SarifLevels.Of(severity),
    };
}
