namespace PlanLint.Model;

/// <summary>Something in a file that could not be read, so that it was not checked.</summary>
/// <param name="Reason">What is wrong and what to do: one sentence with a full stop.</param>
/// <param name="At">Where.</param>
public sealed record InputProblem(Message Reason, Location At)
{
    /// <summary>The reason in Chinese without its full stop.</summary>
    public string Chinese => Reason.In(Language.Chinese).TrimEnd('。');

    /// <summary>The reason in English without its full stop.</summary>
    public string English => Reason.In(Language.English).TrimEnd('.');
}
