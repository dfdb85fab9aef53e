using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly Invitation Fresh = Invitation.Issue(new Membership(Role.Director, 1, 2), Now);

    [Fact]
    public void A_code_of_no_invitation_is_unknown() => Assert.Equal(InvitationOutcome.Unknown, Invitation.Judge(null, Now));

    [Fact]
    public void A_fresh_invitation_lets_in() => Assert.Equal(InvitationOutcome.Accepted, Invitation.Judge(Fresh, Now));

    [Fact]
    public void An_invitation_is_good_for_fourteen_days()
    {
        Assert.Equal(InvitationOutcome.Accepted, Invitation.Judge(Fresh, Now.AddDays(14).AddMilliseconds(-1)));
        Assert.Equal(InvitationOutcome.Expired, Invitation.Judge(Fresh, Now.AddDays(14)));
    }

    [Fact]
    public void A_lifetime_may_be_chosen_but_not_zero()
    {
        Assert.Equal(InvitationOutcome.Expired, Invitation.Judge(Invitation.Issue(Fresh.Membership, Now, TimeSpan.FromDays(1)), Now.AddDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Invitation.Issue(Fresh.Membership, Now, TimeSpan.Zero));
    }

    [Fact]
    public void An_invitation_lets_in_once()
    {
        Invitation used = Fresh.Use(Now);
        Assert.Equal(InvitationOutcome.Used, Invitation.Judge(used, Now));
        Assert.Throws<InvalidOperationException>(() => used.Use(Now));
    }

    [Fact]
    public void A_used_invitation_stays_used_when_its_time_is_over_or_it_is_revoked() =>
        Assert.Equal(InvitationOutcome.Used, Invitation.Judge(Fresh.Use(Now).Revoke(Now), Now.AddDays(30)));

    [Fact]
    public void A_revoked_invitation_lets_nobody_in()
    {
        Invitation revoked = Fresh.Revoke(Now);
        Assert.Equal(InvitationOutcome.Revoked, Invitation.Judge(revoked, Now));
        Assert.Throws<InvalidOperationException>(() => revoked.Use(Now));
    }

    [Fact]
    public void Revoking_twice_keeps_the_first_time() => Assert.Equal(Now, Fresh.Revoke(Now).Revoke(Now.AddDays(1)).RevokedAt);
}
