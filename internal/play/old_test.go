package play

// oldCode is a code of the first version: pledge.answer, with a guess of 40.
const oldCode = "pledge.answer~1suen.7..PG14.C1P2"
