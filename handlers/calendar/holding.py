"""What somebody's own calendar holds: looked at anew each time, as what is shared may change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from domain.accounts import Account
from domain.attendance import Attendance, Coming
from domain.groups import Group, GroupState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.series import Series
from domain.sharing import Thing, shares
from messages.rendering import Reader, Renderer
from messages.said import text
from scheduling.calendar.meeting import CalendarMeeting, CalendarStatus
from scheduling.recurring import without_hours
from storage.unit import Unit

HELD = (
    MeetingState.PLANNED,
    MeetingState.RUNNING,
    MeetingState.ENDED,
    MeetingState.CANCELLED,
)
_PAST_FOR = timedelta(days=92)
"""How long what is over stays in a calendar that follows."""


def groups_of(unit: Unit, account: Account) -> list[tuple[Group, Member]]:
    """Give the open groups that somebody is in now."""
    members = unit.members.where(
        account_id=account.id, state=MemberState.IN, order_by=("joined_at",)
    )
    found = ((unit.groups.find(each.group_id), each) for each in members)
    return [
        (group, member)
        for group, member in found
        if group is not None and group.state is GroupState.OPEN
    ]


class Holding:
    """Makes what one person's calendar is told of the meetings of their groups."""

    def __init__(
        self, unit: Unit, renderer: Renderer, reader: Reader, account: Account, now: datetime
    ) -> None:
        """Look for an account, at an aware instant; titles are in the reader's language."""
        self._unit = unit
        self._account = account
        self._now = now
        # It lands in calendars that others see too: it says nothing of what it is.
        self._title = renderer.text(text("calendar-title"), reader)

    def all(self) -> list[CalendarMeeting]:
        """Give all that the person's calendar holds, of all their groups.

        What they were not told of is not in it, nor what they said no to.
        """
        return [
            event
            for group, member in groups_of(self._unit, self._account)
            for event in self._of_group(group, member)
        ]

    def one(self, meeting: Meeting) -> list[CalendarMeeting]:
        """Give a meeting as a file holds it: one of a series brings its series along."""
        for group, member in groups_of(self._unit, self._account):
            if group.id == meeting.group_id and shares(member, Thing.CALENDAR):
                told = self._told(member)
                if meeting.id not in told and member.role is not Role.OWNER:
                    return []
                if meeting.series_id is not None and member.role is not Role.GUEST:
                    series = self._unit.series.get(meeting.series_id)
                    return list(self._of_series(series, member, told))
                return [self._event(meeting, member)]
        return []

    def _of_group(self, group: Group, member: Member) -> Iterator[CalendarMeeting]:
        if not shares(member, Thing.CALENDAR):
            return
        told = self._told(member)
        meetings = self._unit.meetings.where(
            group_id=group.id, state=HELD, order_by=("created_at", "id")
        )
        in_series = {each.series_id for each in meetings if each.series_id is not None}
        for meeting in meetings:
            alone = meeting.series_id is None or member.role is Role.GUEST
            if alone and self._is_held(meeting, member, told):
                yield self._event(meeting, member)
        if member.role is not Role.GUEST:
            for series_id in sorted(in_series, key=str):
                yield from self._of_series(self._unit.series.get(series_id), member, told)

    def _is_held(self, meeting: Meeting, member: Member, told: dict[UUID, Attendance]) -> bool:
        if meeting.ends_at is None or meeting.ends_at < self._now - _PAST_FOR:
            return False
        if meeting.state is MeetingState.CANCELLED and meeting.ends_at < self._now:
            return False
        return self._is_for(meeting, member, told)

    def _is_for(self, meeting: Meeting, member: Member, told: dict[UUID, Attendance]) -> bool:
        """Whether somebody was told of a meeting, and did not say that they can't."""
        if member.role is Role.OWNER:
            return True
        attendance = told.get(meeting.id)
        if attendance is None or not meeting.takes_part(member):
            return False
        return attendance.coming is not Coming.NO

    def _told(self, member: Member) -> dict[UUID, Attendance]:
        known = self._unit.attendances.where(group_id=member.group_id, member_id=member.id)
        return {each.meeting_id: each for each in known}

    def _event(self, meeting: Meeting, member: Member) -> CalendarMeeting:
        is_off = meeting.state is MeetingState.CANCELLED
        return CalendarMeeting(
            uid=str(meeting.id),
            sequence=meeting.sequence,
            status=CalendarStatus.CANCELLED if is_off else CalendarStatus.CONFIRMED,
            starts_local=meeting.begins_local,
            zone=meeting.zone,
            lasts_for=timedelta(minutes=meeting.minutes),
            title=self._title,
            stamp=meeting.changed_at or meeting.created_at,
            place=self._place(meeting.place, member),
            alarm_before=self._account.calendar_alarm.before,
        )

    def _place(self, place: str | None, member: Member) -> str | None:
        """Give the place where somebody wants it: "bij Mark thuis" names a person."""
        return place if self._account.calendar_place and not member.hears_nameless else None

    def _of_series(
        self, series: Series, member: Member, told: dict[UUID, Attendance]
    ) -> Iterator[CalendarMeeting]:
        """Give a series from the first meeting that somebody was told of, and what differs."""
        meetings = [
            each
            for each in self._unit.meetings.where(
                series_id=series.id, state=HELD, order_by=("series_local",)
            )
            if each.series_local is not None
        ]
        if series.ended_at is not None and any(map(_goes_on, meetings)):
            # What was called off with the series is after its end.
            meetings = meetings[: max(at for at, each in enumerate(meetings) if _goes_on(each)) + 1]
        is_owner = member.role is Role.OWNER
        first = next((each for each in meetings if is_owner or each.id in told), None)
        if first is None or first.series_local is None:
            return
        meetings = [each for each in meetings if _by_rule(each) >= first.series_local]
        is_off = not any(map(_goes_on, meetings))
        without = [each for each in meetings if not self._is_for(each, member, told)]
        yield CalendarMeeting(
            uid=str(series.id),
            sequence=series.sequence,
            status=CalendarStatus.CANCELLED
            if is_off and series.ended_at
            else CalendarStatus.CONFIRMED,
            starts_local=first.series_local,
            zone=series.zone,
            lasts_for=timedelta(minutes=series.minutes),
            title=self._title,
            stamp=series.changed_at,
            place=self._place(series.place, member),
            alarm_before=self._account.calendar_alarm.before,
            rule=without_hours(series.rule),
            without_local=tuple(_by_rule(each) for each in without),
        )
        for each in meetings:
            if each not in without and _differs(each, series):
                event = self._event(each, member)
                yield _as_one_of(series, event, _by_rule(each))


def _by_rule(meeting: Meeting) -> datetime:
    assert meeting.series_local is not None
    return meeting.series_local


def _goes_on(meeting: Meeting) -> bool:
    return meeting.state is not MeetingState.CANCELLED


def _differs(meeting: Meeting, series: Series) -> bool:
    """Whether a meeting goes another way than its series."""
    usual = (meeting.series_local, series.minutes, series.place)
    return not _goes_on(meeting) or (meeting.starts_local, meeting.minutes, meeting.place) != usual


def _as_one_of(series: Series, event: CalendarMeeting, by_rule: datetime) -> CalendarMeeting:
    return replace(
        event,
        uid=str(series.id),
        sequence=max(series.sequence, event.sequence),
        instead_of_local=by_rule,
    )
