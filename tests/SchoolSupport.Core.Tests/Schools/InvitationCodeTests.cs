using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class InvitationCodeTests
{
    private static readonly InvitationCode Code = InvitationCode.Make(new CountingRandom());

    [Fact]
    public void A_code_is_made_of_the_random_source_alone()
    {
        Assert.Equal("0123456789abcdefghjkmnpqrs", Code.Text);
        Assert.Equal(Code, InvitationCode.Make(new CountingRandom()));
    }

    [Fact]
    public void A_code_fits_telegrams_start_parameter() =>
        Assert.Matches(new Regex("^[A-Za-z0-9_-]{1,64}$"), InvitationCode.Make(RandomNumberGenerator.Create()).Text);

    [Fact]
    public void Every_character_of_the_alphabet_is_as_likely_as_another()
    {
        IEnumerable<char> all = Enumerable.Range(0, 10)
            .SelectMany(i => InvitationCode.Make(new CountingRandom((byte)(i * InvitationCode.Length))).Text).Take(256);
        Assert.All(all.GroupBy(c => c), group => Assert.Equal(8, group.Count()));
    }

    [Theory]
    [InlineData("0123456789abcdefghjkmnpqrs")]
    [InlineData("  0123456789ABCDEFGHJKMNPQRS ")]
    [InlineData("O123-4567-89ab-cdef-ghjk-mnpq-rs")]
    [InlineData("о123 4567 89ab cdef ghjk mnpq rs")]
    [InlineData("0i23456789abcdefghjkmnpqrs")]
    [InlineData("/start 0123456789abcdefghjkmnpqrs")]
    [InlineData("/start@school_bot 0123456789abcdefghjkmnpqrs")]
    [InlineData("https://t.me/school_bot?start=0123456789abcdefghjkmnpqrs")]
    [InlineData("t.me/school_bot?start=0123456789abcdefghjkmnpqrs&x=1")]
    [InlineData("tg://resolve?domain=school_bot&start=0123456789abcdefghjkmnpqrs")]
    public void A_code_is_found_in_what_people_send(string text)
    {
        Assert.True(InvitationCode.TryParse(text, out InvitationCode? found));
        Assert.Equal(Code, found);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/start")]
    [InlineData("Здравствуйте")]
    [InlineData("0123456789abcdefghjkmnpqr")]
    [InlineData("0123456789abcdefghjkmnpqrss")]
    [InlineData("0123456789abcdefghjkmnpqr!")]
    [InlineData("https://t.me/school_bot")]
    public void What_cannot_be_a_code_is_none(string? text) => Assert.False(InvitationCode.TryParse(text, out _));

    [Fact]
    public void The_hash_is_the_sha256_of_the_code() => Assert.Equal(
        Convert.ToHexString(SHA256.HashData("0123456789abcdefghjkmnpqrs"u8)), Code.Hash.ToUpperInvariant());

    [Fact]
    public void A_code_does_not_show_in_a_log() => Assert.DoesNotContain("0123", $"{Code}", StringComparison.Ordinal);

    [Fact]
    public void The_link_carries_the_code()
    {
        Assert.Equal("https://t.me/school_bot?start=0123456789abcdefghjkmnpqrs", Code.LinkTo("school_bot"));
        Assert.True(InvitationCode.TryParse(Code.LinkTo("school_bot"), out InvitationCode? found) && found == Code);
    }

    private sealed class CountingRandom(byte first = 0) : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data)
        {
            for (int i = 0; i < data.Length; i++) data[i] = (byte)(first + i);
        }
    }
}
