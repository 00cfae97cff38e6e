console.log("named after its content")
