// Node 20.19 and later load modules by `require`, so CommonJS gets the module itself: one record, one error class and
// one cache, however it is loaded, and nothing is shipped twice.
module.exports = require("./charts.js");
