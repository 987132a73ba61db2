using System.Runtime.Serialization;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;

namespace PlanLint.Reports.Sarif;

/// <summary>An invocation that always writes its exit code: the SDK leaves out 0.</summary>
[DataContract]
internal sealed class ExplicitInvocation : Invocation
{
    [DataMember(Name = "exitCode")]
    [JsonProperty("exitCode", DefaultValueHandling = DefaultValueHandling.Include)]
    public override int ExitCode { get; set; }
}
