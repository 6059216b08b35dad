"""What happens when things break: processes killed, servers that hang."""
