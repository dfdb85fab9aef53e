using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class MunicipalityTests
{
    private static readonly TimeZoneName Zone = new("Europe/Moscow");

    [Fact]
    public void A_name_is_cleaned() => Assert.Equal("Придуманный район", new Municipality(1, " Придуманный  район ", Zone).Name);

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B ")]
    public void A_municipality_without_a_name_cannot_be(string name) => Assert.Throws<ArgumentException>(() => new Municipality(1, name, Zone));

    [Fact]
    public void Spellings_of_a_name_share_a_key() => Assert.Equal(Municipality.KeyOf("Зелёный район"), Municipality.KeyOf("«зеленый  РАЙОН»"));
}
