namespace PlanLint.Config;

/// <summary>What values an option takes.</summary>
public enum OptionKind
{
    /// <summary>One of the words in <see cref="OptionInfo.Choices"/>, letter case ignored.</summary>
    Choice,

    /// <summary>A whole number from 1 to 1,000,000.</summary>
    Count,

    /// <summary><c>true</c> or <c>false</c>, letter case ignored.</summary>
    Flag,

    /// <summary>The id of a built-in profile, or a path to a profile file, relative to the folder of the <c>.editorconfig</c>.</summary>
    Profile,

    /// <summary>Paths, separated by commas, relative to the folder of the <c>.editorconfig</c>.</summary>
    Paths,

    /// <summary>The path of one file, relative to the folder of the <c>.editorconfig</c>.</summary>
    File,
}
