"""What a landing and a contact may hold, two editors of one landing, and the lines of a file."""
