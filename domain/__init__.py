"""The rules of groups, roles, rights, meetings, polls and tasks. Pure: imports nothing of ours."""
