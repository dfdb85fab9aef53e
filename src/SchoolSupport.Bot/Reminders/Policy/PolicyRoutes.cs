using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>«Правила района»: how the municipality reminds.</summary>
[RouteCode("y")]
public sealed record PolicyPage : ChatRoute;

/// <summary>The days before a due date.</summary>
[RouteCode("y.steps")]
public sealed record PolicySteps : ChatRoute;

[RouteCode("y.step")]
public sealed record TickPolicyStep(int DaysBefore, bool On) : ChatRoute;

/// <summary>How often after a due date.</summary>
[RouteCode("y.rep")]
public sealed record PolicyRepeat : ChatRoute;

/// <param name="Days">Working days.</param>
[RouteCode("y.repto")]
public sealed record SetPolicyRepeat(int Days) : ChatRoute;

/// <summary>Whose digest. The numbers travel in buttons and never change.</summary>
public enum DigestOf
{
    Everybody = 0,

    /// <summary>Coordinators and controllers.</summary>
    Coordinators = 1,
}

[RouteCode("y.hour")]
public sealed record PolicyHour(DigestOf Whose) : ChatRoute;

/// <param name="Minute">Since midnight.</param>
[RouteCode("y.at")]
public sealed record SetPolicyHour(DigestOf Whose, int Minute) : ChatRoute;

/// <summary>«Тихие часы».</summary>
[RouteCode("y.night")]
public sealed record PolicyNight : ChatRoute;

/// <summary>Minutes since midnight.</summary>
[RouteCode("y.dark")]
public sealed record SetPolicyNight(int From, int Until) : ChatRoute;

/// <summary>After how long the controller hears of it.</summary>
[RouteCode("y.esc")]
public sealed record PolicyEscalation : ChatRoute;

/// <param name="Days">Working days; 0: never.</param>
[RouteCode("y.escto")]
public sealed record SetPolicyEscalation(int Days) : ChatRoute;

/// <summary>What is either on or off. The numbers travel in buttons and never change.</summary>
public enum PolicySwitch
{
    MondaySummary = 0,
    RemindOfInvitations = 1,
}

[RouteCode("y.on")]
public sealed record SetPolicySwitch(PolicySwitch Switch, bool On) : ChatRoute;
