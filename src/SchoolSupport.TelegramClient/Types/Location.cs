namespace Telegram.Bot.Types;

public class Location
{
    public double Latitude { get; set; }
    public double Longitude { get; set; }
    public double? HorizontalAccuracy { get; set; }
    public int? LivePeriod { get; set; }
    public int? Heading { get; set; }
    public int? ProximityAlertRadius { get; set; }
}

public class Venue
{
    public Location Location { get; set; } = default!;
    public string Title { get; set; } = default!;
    public string Address { get; set; } = default!;
    public string? FoursquareId { get; set; }
    public string? FoursquareType { get; set; }
    public string? GooglePlaceId { get; set; }
    public string? GooglePlaceType { get; set; }
}
