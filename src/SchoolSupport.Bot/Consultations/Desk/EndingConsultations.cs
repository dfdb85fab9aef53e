using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>A dismissed tutor's consultations to come are called off with apologies; those of a teacher who is gone free the tutor's time.</summary>
internal sealed class EndingConsultations(CallOffStore store, TutorNews teachers, BookingNews tutors) : IRoleEnding
{
    private const string TutorGone = "тьютор больше не консультирует";
    private const string TeacherGone = "учитель больше не работает в школе";

    public async Task AfterEnd(MembershipRow ended, Turn turn)
    {
        var isTutor = ended.Role == Role.Tutor.Code;
        if (!isTutor && ended.Role != Role.Teacher.Code)
            return;
        var reason = isTutor ? TutorGone : TeacherGone;
        foreach (var booking in (await store.OfMembership(ended.Id, turn.Member.PersonId, reason)).Where(one => one.State == BookingState.Booked))
        {
            if (booking.TutorId == ended.Id)
                await teachers.CalledOff(booking, reason);
            else
                await tutors.Cancelled(booking, reason);
        }
    }
}
