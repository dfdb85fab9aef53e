using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>The administrator's list of municipalities.</summary>
[RouteCode("a.list")]
public sealed record MunicipalityList(int Page = 0) : ChatRoute;

[RouteCode("a.one")]
public sealed record MunicipalityPage(long Municipality) : ChatRoute;

/// <summary>The name of a new municipality.</summary>
[RouteCode("a.new")]
public sealed record NewMunicipality : ChatRoute;

/// <summary>The choice of the municipality's time zone.</summary>
[RouteCode("a.zones")]
public sealed record ChooseZone(long Municipality) : ChatRoute;

/// <param name="Zone">Its place in <see cref="RussianZones"/>.</param>
[RouteCode("a.zone")]
public sealed record SetZone(long Municipality, int Zone) : ChatRoute;

[RouteCode("a.admins")]
public sealed record AdministratorList : ChatRoute;
